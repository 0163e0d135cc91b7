using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>Reports, property by property, what a PodSecurityPolicy cannot say of a policy: nothing gets lost unnoticed.</summary>
/// <param name="policy">The policy.</param>
/// <param name="context">What the lowering shares.</param>
internal sealed class Limitations(PodPolicy policy, LoweringContext context)
{
    private const int NamespaceLabelsSince = 23;

    public static void Report(PodPolicy policy, LoweringContext context) => new Limitations(policy, context).Report();

    private void Report()
    {
        if (policy.Mode != PolicyMode.Enforce)
        {
            Add("Mode", $"only refuses: it is written without a binding, so that it does nothing yet; set Mode to Enforce, or write a Level and let a Namespace have the policy, whose labels can {(policy.Mode == PolicyMode.Warn ? "warn" : "audit")}{LabelsSince}");
        }

        ReportScope();
        ReportLevel();
        if (policy.Registries is not null)
        {
            Add("Registries", "knows nothing of images: only the IDE and the build check them; have a webhook or the configuration of the nodes refuse others");
        }

        ReportProfiles("SeccompProfiles", policy.SeccompProfiles);
        ReportProfiles("AppArmorProfiles", policy.AppArmorProfiles);
        ReportOverlaps();
    }

    private string LabelsSince => context.Version.Minor < NamespaceLabelsSince ? " from Kubernetes 1.23 on" : "";

    private void ReportScope()
    {
        if (!policy.Scope.NamespaceLabels.IsEmpty)
        {
            Add("NamespaceLabels", $"is bound by the names of namespaces: it applies in all of {(policy.Scope.Namespaces.IsEmpty ? "the cluster" : "Namespaces")}; name them in Namespaces");
        }

        if (!policy.Scope.PodLabels.IsEmpty)
        {
            Add("PodLabels", "does not look at the labels of pods: it applies to all pods of its subjects; give those pods service accounts of their own, and name them in Subjects");
        }

        var exempt = policy.Exempt;
        var ways = ImmutableArray.CreateBuilder<string>();
        Collect(!exempt.Namespaces.IsEmpty && policy.Scope.Namespaces.IsEmpty, "Namespaces");
        Collect(!exempt.Users.IsEmpty || !exempt.Groups.IsEmpty, "Subjects");
        Collect(!exempt.RuntimeClasses.IsEmpty, "RuntimeClasses");
        Collect(!exempt.PodLabels.IsEmpty, "PodLabels");
        if (ways.Count > 0)
        {
            Add("Exempt", $"exempts nobody: {string.Join(", ", ways)} of Exempt {(ways.Count == 1 ? "is" : "are")} left out; bind those who need it to another PodSecurityPolicy that allows it");
        }

        void Collect(bool isSet, string property)
        {
            if (isSet)
            {
                ways.Add(property);
            }
        }
    }

    /// <summary>From 1.23 on the labels of namespaces say the whole level.</summary>
    private void ReportLevel()
    {
        if (policy is { Level: PodSecurityLevel.Baseline or PodSecurityLevel.Restricted, SeLinux: null, AppArmorProfiles: null } && context.Version.Minor < NamespaceLabelsSince)
        {
            Add("Level", "lists neither the SELinux types of a level, nor its AppArmor profiles without demanding AppArmor of every node: set SeLinux or AppArmorProfiles, whichever the nodes have");
        }
    }

    private void ReportProfiles(string property, ImmutableArray<AllowedProfile>? profiles)
    {
        if (profiles is { } list && list.Any(ProfileAnnotations.IsAnyOfNode))
        {
            var loss = ProfileAnnotations.IsAnyOfNode(list) ? "it allows every profile" : "Localhost without one is left out";
            Add(property, $"lists the profiles of the node by name: {loss}; write each as Localhost with its name");
        }
    }

    private void ReportOverlaps()
    {
        // Other names in both lists are refused whatever the version of the cluster.
        if (policy.RequiredDropCapabilities.Contains("ALL") && policy.AllowedCapabilities?.Contains("ALL") == true)
        {
            Add("AllowedCapabilities", "cannot both add and drop ALL: it drops, and then adds none; name those that may be added");
        }

        if (LegacySysctls.IsStricter(policy))
        {
            Add("ForbiddenSysctls", "cannot allow unsafe sysctls of which a part is forbidden: it forbids them all; name those that are allowed in AllowedUnsafeSysctls, apart from these");
        }
    }

    private void Add(string property, string what)
    {
        var node = PartLowering.Property(policy.Declaration, property) ?? policy.Declaration;
        context.Report(
            DeclarationRules.Inexpressible,
            FindingCause.BadValue,
            node,
            $"{property} of PodPolicy '{policy.Name}': the PodSecurityPolicy that Kubernetes {context.Version} has {what}");
    }
}
