using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules.PodSecurity;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Engine.Validation.Forms;

namespace ManifestDsl.Engine.PodPolicies;

/// <summary>What is wrong with the values of a PodPolicy, said where they were written.</summary>
/// <param name="declaration">The DSL object.</param>
/// <param name="context">What the lowering shares.</param>
internal sealed class PodPolicyValidation(MapNode declaration, LoweringContext context)
{
    private const int HighestPort = 65535;

    private string Subject => context.Subject;

    public void Check()
    {
        CheckTexts("RequiredDropCapabilities", CheckCapability);
        CheckTexts("DefaultAddCapabilities", CheckCapability);
        CheckTexts("AllowedCapabilities", (property, item) =>
        {
            if (item.Text != "*")
            {
                CheckCapability(property, item);
            }
        });
        CheckDropped("AllowedCapabilities", "allowed");
        CheckDropped("DefaultAddCapabilities", "added by default");
        CheckTexts("ForbiddenSysctls", CheckSysctl);
        CheckTexts("AllowedUnsafeSysctls", CheckSysctl);
        CheckSysctlsAgree();
        CheckTexts("Registries", CheckRegistry);
        CheckNamespaces(declaration);
        CheckLabels(declaration, "NamespaceLabels");
        CheckLabels(declaration, "PodLabels");
        CheckVersion();
        CheckPorts();
        CheckHostPaths();
        CheckProfiles("SeccompProfiles", "file");
        CheckProfiles("AppArmorProfiles", "name");
        if (PartLowering.Property(declaration, "Exempt") is MapNode exempt)
        {
            CheckNamespaces(exempt);
            CheckLabels(exempt, "PodLabels");
            CheckTexts(exempt, "RuntimeClasses", (_, item) =>
            {
                if (!NameForm.Subdomain.IsValid(item.Text))
                {
                    Refuse(item, $"'{item.Text}' among RuntimeClasses of {Subject} is no name of a RuntimeClass: write {NameForm.Subdomain.Allowed}");
                }
            });
        }
    }

    private static string? Advice(string capability)
    {
        var plain = capability.ToUpperInvariant();
        plain = plain.StartsWith("CAP_", StringComparison.Ordinal) ? plain.Substring("CAP_".Length) : plain;
        return plain == capability && CapabilityNameRule.IsKnown(capability) ? null
            : CapabilityNameRule.IsKnown(plain) ? $"write {plain}"
            : "there is none of that name, write one such as NET_BIND_SERVICE";
    }

    private static bool IsSysctl(string pattern)
    {
        var name = pattern.EndsWith("*", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) : pattern;
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' or '-'))
            {
                return false;
            }
        }

        return pattern.Length > 0 && (name.Length == 0 || name[0] is not ('.' or '_' or '-'));
    }

    private static bool IsRegistry(string registry)
    {
        var slash = registry.IndexOf('/');
        return slash < 0
            ? registry.Length > 0 && ImageSyntax.IsHost(registry)
            : slash > 0 && ImageSyntax.IsHost(registry.Substring(0, slash)) && ImageSyntax.IsRepository(registry.Substring(slash + 1));
    }

    private void CheckTexts(string property, Action<string, ScalarNode> check) => CheckTexts(declaration, property, check);

    private void CheckTexts(MapNode owner, string property, Action<string, ScalarNode> check)
    {
        foreach (var item in (PartLowering.Property(owner, property) as ListNode)?.Items ?? [])
        {
            if (item is ScalarNode { AsText: not null } text)
            {
                check(property, text);
            }
        }
    }

    private void CheckCapability(string property, ScalarNode item)
    {
        if (Advice(item.Text) is { } advice)
        {
            Refuse(item, $"{property} of {Subject} names the capability '{item.Text}': {advice}");
        }
    }

    /// <summary>What must be dropped cannot be had. ALL does not count: it is dropped, and single ones are added back.</summary>
    private void CheckDropped(string property, string what) => CheckTexts(property, (_, item) =>
    {
        CheckTexts("RequiredDropCapabilities", (_, dropped) =>
        {
            if (dropped.Text == item.Text && item.Text != "ALL")
            {
                Refuse(item, $"{Subject} says that {item.Text} must be dropped and that it is {what}: remove it from {property} or from RequiredDropCapabilities");
            }
        });
    });

    private void CheckSysctl(string property, ScalarNode item)
    {
        if (!IsSysctl(item.Text))
        {
            Refuse(item, $"'{item.Text}' among {property} of {Subject} is no kernel parameter: write a name with points, such as kernel.shmmax, or the start of one and *");
        }
    }

    private void CheckSysctlsAgree() => CheckTexts("AllowedUnsafeSysctls", (_, item) =>
    {
        CheckTexts("ForbiddenSysctls", (_, forbidden) =>
        {
            if (forbidden.Text == item.Text)
            {
                Refuse(item, $"{Subject} both allows and forbids the kernel parameter {item.Text}: remove it from AllowedUnsafeSysctls or from ForbiddenSysctls");
            }
        });
    });

    private void CheckRegistry(string property, ScalarNode item)
    {
        if (!IsRegistry(item.Text.TrimEnd('/')))
        {
            Refuse(item, $"'{item.Text}' among {property} of {Subject} is no registry: write a host, with or without a path, such as ghcr.io/acme");
        }
    }

    private void CheckNamespaces(MapNode owner)
    {
        foreach (var item in (PartLowering.Property(owner, "Namespaces") as ListNode)?.Items ?? [])
        {
            if (References.NameOf(item) is ScalarNode { AsText: { } name } && !NameForm.Label.IsValid(name))
            {
                Refuse(item, $"'{name}' among Namespaces of {Subject} is no name of a namespace: write {NameForm.Label.Allowed}");
            }
        }
    }

    private void CheckLabels(MapNode owner, string property)
    {
        foreach (var entry in (PartLowering.Property(owner, property) as MapNode)?.Entries ?? [])
        {
            if (!LabelText.IsQualified(entry.Key))
            {
                Refuse(entry.Value, $"'{entry.Key}' in {property} of {Subject} is no key of a label: write letters, digits, '-', '_' and '.', with a domain and '/' before where it has one");
            }
            else if (entry.Value is ScalarNode { AsText: { } value } && !LabelText.IsValue(value))
            {
                Refuse(entry.Value, $"'{value}' in {property} of {Subject} is no value of a label: write at most 63 letters, digits, '-', '_' and '.'");
            }
        }
    }

    private void CheckVersion()
    {
        if (PartLowering.Property(declaration, "LevelVersion") is not ScalarNode { AsText: { } version } node)
        {
            return;
        }

        // Labels take v1.34 and latest, and no other form.
        if (version != "latest" && (!version.StartsWith("v", StringComparison.Ordinal) || !KubernetesVersion.TryParse(version, out _)))
        {
            Refuse(node, $"LevelVersion of {Subject} is '{version}': write a version such as v1.34, or latest");
        }
        else if (PartLowering.Property(declaration, "Level") is null)
        {
            Refuse(node, $"{Subject} has a LevelVersion and no Level: set Level, or remove LevelVersion");
        }
    }

    private void CheckPorts()
    {
        foreach (var item in (PartLowering.Property(declaration, "HostPorts") as ListNode)?.Items ?? [])
        {
            if (item is MapNode range
                && ((PartLowering.Property(range, "Max") ?? PartLowering.Property(range, "Min")) as ScalarNode)?.AsInteger is > HighestPort)
            {
                Refuse(item, $"HostPorts of {Subject} goes beyond {HighestPort}, the highest port: write a range from 0 to {HighestPort}");
            }
        }
    }

    private void CheckHostPaths()
    {
        if (PartLowering.Property(declaration, "HostPaths") is not ListNode list)
        {
            return;
        }

        foreach (var item in list.Items)
        {
            if (item is MapNode path
                && path["PathPrefix"] is ScalarNode { AsText: { } prefix } node
                && (!prefix.StartsWith("/", StringComparison.Ordinal) || PathText.HasBackstep(prefix)))
            {
                Refuse(node, $"'{prefix}' among HostPaths of {Subject} is no folder of a node: write a path from the root without '..', such as /var/log");
            }
        }

        if (PartLowering.Property(declaration, "Volumes") is ListNode volumes)
        {
            var hasHostPath = volumes.Items.Any(static item => item is ScalarNode { AsText: "hostPath" });
            if (hasHostPath && list.Items.IsEmpty)
            {
                Refuse(list, $"{Subject} allows hostPath volumes and no folder: name folders in HostPaths, or remove HostPath from Volumes");
            }
            else if (!hasHostPath && !list.Items.IsEmpty)
            {
                Refuse(list, $"{Subject} allows folders of nodes and no hostPath volumes: add HostPath to Volumes, or remove HostPaths");
            }
        }
    }

    private void CheckProfiles(string property, string what)
    {
        foreach (var item in (PartLowering.Property(declaration, property) as ListNode)?.Items ?? [])
        {
            if (item is MapNode profile && PartLowering.Property(profile, "LocalhostProfile") is ScalarNode { AsText: { } name } node)
            {
                if (profile.Text("Type") is { } type && type != "Localhost")
                {
                    Refuse(node, $"A profile in {property} of {Subject} has a {what} and the type {type}: write the type Localhost, or remove LocalhostProfile");
                }
                else if (name.Length == 0 || (property == "SeccompProfiles" && !PathText.IsRelative(name)))
                {
                    Refuse(node, $"'{name}' in {property} of {Subject} is no {what} of a profile: write that below the folder of profiles, such as profiles/audit.json, or leave it out for each");
                }
            }
        }
    }

    private void Refuse(ManifestNode node, string message) => context.Report(DeclarationRules.Incomplete, FindingCause.BadValue, node, message);
}
