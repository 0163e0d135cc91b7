using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", privileged: unset or false in each container.</summary>
public sealed class PrivilegedRule() : PodSecurityRule(
    PodSecurityStandards.Check("privileged"),
    "MDSL1003",
    "Containers must not be privileged",
    "A privileged container has every capability and every device of its node: whoever controls it controls the node.",
    "P04")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        "is privileged",
        "set privileged to false and add the capabilities that it needs by name",
        FieldEdit.Replace("privileged", "false"));
}
