using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies;

/// <summary>Declaration → <see cref="PodPolicy"/>. What is wrong with the declaration is reported where it was written.</summary>
/// <param name="declaration">The DSL object.</param>
/// <param name="context">What the lowering shares.</param>
internal sealed class PodPolicyReader(MapNode declaration, LoweringContext context)
{
    /// <summary>The policy; null while something in the declaration is unknown.</summary>
    public PodPolicy? Read()
    {
        if (!Unknowns.In(declaration).IsEmpty || DeclaredIdentity.Name(declaration) is not ScalarNode { AsText: { } name })
        {
            return null;
        }

        new PodPolicyValidation(declaration, context).Check();
        return new PodPolicy(name, declaration)
        {
            Mode = Text("Mode") is { } mode && Enum.TryParse<PolicyMode>(mode, out var parsed) ? parsed : PolicyMode.Enforce,
            Level = Text("Level") is { } level && PodSecurityLevels.TryParse(level, out var known) ? known : null,
            LevelVersion = Text("LevelVersion"),
            ClusterVersion = context.Version,
            Scope = new PolicyScope(Namespaces(declaration), Labels(declaration, "NamespaceLabels"), Labels(declaration, "PodLabels")),
            Exempt = PartLowering.Property(declaration, "Exempt") is MapNode exempt ? Exemptions(exempt) : PolicyExemptions.None,
            Privileged = Flag("Privileged"),
            AllowPrivilegeEscalation = Flag("AllowPrivilegeEscalation"),
            RunAsUser = Rule("RunAsUser", isUser: true),
            RunAsGroup = Rule("RunAsGroup"),
            FsGroup = Rule("FsGroup"),
            SupplementalGroups = Rule("SupplementalGroups"),
            ReadOnlyRootFilesystem = Flag("ReadOnlyRootFilesystem"),
            RequiredDropCapabilities = Texts("RequiredDropCapabilities") ?? [],
            AllowedCapabilities = Texts("AllowedCapabilities"),
            DefaultAddCapabilities = Texts("DefaultAddCapabilities") ?? [],
            Volumes = Texts("Volumes"),
            HostNetwork = Flag("HostNetwork"),
            HostPID = Flag("HostPID"),
            HostIPC = Flag("HostIPC"),
            HostPorts = List("HostPorts") is { } ports ? Ranges(ports) : null,
            HostPaths = List("HostPaths") is { } paths ? [.. Maps(paths).Select(HostPath)] : null,
            SeccompProfiles = Profiles("SeccompProfiles"),
            AppArmorProfiles = Profiles("AppArmorProfiles"),
            SeLinux = PartLowering.Property(declaration, "SeLinux") is MapNode label ? SeLinux(label) : null,
            ForbiddenSysctls = Texts("ForbiddenSysctls"),
            AllowedUnsafeSysctls = Texts("AllowedUnsafeSysctls"),
            ProcMounts = Texts("ProcMounts"),
            Registries = Texts("Registries"),
        };
    }

    private static AllowedHostPath HostPath(MapNode path) =>
        new(path.Text("PathPrefix") ?? "", PartLowering.Property(path, "ReadOnly") is ScalarNode { AsBoolean: true });

    private static ImmutableArray<KeyValuePair<string, string>> SeLinux(MapNode label)
    {
        var parts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (property, field) in new[] { ("Type", "type"), ("Level", "level"), ("User", "user"), ("Role", "role") })
        {
            if ((PartLowering.Property(label, property) as ScalarNode)?.AsText is { } text)
            {
                parts.Add(new(field, text));
            }
        }

        return parts.ToImmutable();
    }

    private static IEnumerable<MapNode> Maps(ListNode list) => list.Items.OfType<MapNode>();

    private static ImmutableArray<KeyValuePair<string, string>> Labels(MapNode owner, string property) =>
        PartLowering.Property(owner, property) is not MapNode labels
            ? []
            : [.. labels.Entries.Select(static entry => new KeyValuePair<string, string>(entry.Key, (entry.Value as ScalarNode)?.Text ?? ""))];

    private static long? Number(MapNode owner, string property) => (PartLowering.Property(owner, property) as ScalarNode)?.AsInteger;

    private static ImmutableArray<string> TextsOf(ListNode list) => [.. list.Items.OfType<ScalarNode>().Select(static item => item.Text)];

    private string? Text(string property) => (PartLowering.Property(declaration, property) as ScalarNode)?.AsText;

    private bool? Flag(string property) => (PartLowering.Property(declaration, property) as ScalarNode)?.AsBoolean;

    private ListNode? List(string property) => PartLowering.Property(declaration, property) as ListNode;

    private ImmutableArray<string>? Texts(string property) => List(property) is { } list ? TextsOf(list) : null;

    private ImmutableArray<AllowedProfile>? Profiles(string property) => List(property) is { } list
        ? [.. Maps(list).Select(static profile => new AllowedProfile(profile.Text("Type") ?? "", (PartLowering.Property(profile, "LocalhostProfile") as ScalarNode)?.AsText))]
        : null;

    private ImmutableArray<string> Namespaces(MapNode owner)
    {
        if (PartLowering.Property(owner, "Namespaces") is not ListNode list)
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items)
        {
            if (References.Name(item, context, isLocal: false) is ScalarNode { AsText: { } name })
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    private PolicyExemptions Exemptions(MapNode exempt)
    {
        var users = ImmutableArray.CreateBuilder<string>();
        var groups = ImmutableArray.CreateBuilder<string>();
        foreach (var subject in PartLowering.Property(exempt, "Subjects") is ListNode list ? BindingLowering.Subjects(list, context).Items.OfType<MapNode>() : [])
        {
            var name = subject.Text("name") ?? "";
            switch (subject.Text("kind"))
            {
                case "Group":
                    groups.Add(name);
                    break;
                case "User":
                    users.Add(name);
                    break;
                default:
                    users.Add($"system:serviceaccount:{subject.Text("namespace") ?? "default"}:{name}");
                    break;
            }
        }

        return new PolicyExemptions(
            Namespaces(exempt),
            users.ToImmutable(),
            groups.ToImmutable(),
            PartLowering.Property(exempt, "RuntimeClasses") is ListNode classes ? TextsOf(classes) : [],
            Labels(exempt, "PodLabels"));
    }

    private IdRule? Rule(string property, bool isUser = false)
    {
        if (PartLowering.Property(declaration, property) is not MapNode rule || !Enum.TryParse<IdStrategy>(rule.Text("Strategy"), out var strategy))
        {
            return null;
        }

        var needsRanges = strategy is IdStrategy.MustRunAs or IdStrategy.MayRunAs;
        var ranges = PartLowering.Property(rule, "Ranges") as ListNode;
        if (needsRanges && ranges is null or { Items.IsEmpty: true })
        {
            context.Require(ranges, rule, $"{property} of {context.Subject} allows no id", "give its Ranges, for example [new(1000, 65535)]");
        }
        else if (!needsRanges && ranges is { Items.IsEmpty: false })
        {
            Refuse(ranges, $"{property} of {context.Subject} is {strategy}, which has no ranges: remove Ranges, or write MustRunAs");
        }

        if (isUser ? strategy == IdStrategy.MayRunAs : strategy == IdStrategy.MustRunAsNonRoot)
        {
            Refuse(rule, $"{property} of {context.Subject} cannot be {strategy}, which is for {(isUser ? "groups: write MustRunAs" : "users: write MustRunAs or MayRunAs")}");
        }

        return new IdRule(strategy, ranges is null ? [] : Ranges(ranges));
    }

    private ImmutableArray<IdRange> Ranges(ListNode list)
    {
        var ranges = ImmutableArray.CreateBuilder<IdRange>();
        foreach (var item in Maps(list))
        {
            var min = Number(item, "Min") ?? 0;
            var max = Number(item, "Max") ?? min;
            if (min < 0 || max < min)
            {
                Refuse(item, $"A range of {context.Subject} goes from {min} to {max}: it must start at 0 or above, and end where it starts or above");
            }

            ranges.Add(new IdRange(min, max));
        }

        return ranges.ToImmutable();
    }

    private void Refuse(ManifestNode node, string message) => context.Report(DeclarationRules.Incomplete, FindingCause.BadValue, node, message);
}
