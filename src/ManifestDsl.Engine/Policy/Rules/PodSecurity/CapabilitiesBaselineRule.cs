using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", capabilities: none is added that runtimes do not give by default. "restricted" has a check of its own from 1.22.</summary>
public sealed class CapabilitiesBaselineRule() : PodSecurityRule(
    PodSecurityStandards.Check("capabilities_baseline"),
    "MDSL1014",
    "Only default capabilities may be added",
    "Beyond the default set, most capabilities are a way to control the node.",
    "P05",
    "W34",
    "W35")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"adds the capability {violation.Value}",
        "remove it",
        FieldEdit.Remove("add") with { NeedsReview = true });
}
