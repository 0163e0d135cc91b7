using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>No container offers port 22 over TCP.</summary>
internal sealed class SshPortRule : ContainerPortRule
{
    private const int Ssh = 22;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1040",
        "Containers must not offer SSH",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "A shell over SSH passes by the access control and the audit log of the cluster. kubectl exec does not.")
    {
        References = ["W40"],
    };

    /// <inheritdoc/>
    protected override string? Problem(MapNode port, long number) => number == Ssh && port.Read("protocol") is (null or ScalarNode { Text: "TCP" })
        ? "offers port 22: remove the SSH server and use kubectl exec, or give another program another port"
        : null;
}
