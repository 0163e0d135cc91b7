using System.Globalization;
using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>A container declares ports that its image exposes.</summary>
internal sealed class ExposedPortRule : BuiltImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2072",
        "The ports of a container should be those of its image",
        RuleCategories.Images,
        RuleSeverity.Info,
        "EXPOSE says what the program listens on. A port that it does not name is mostly a mistake in one of the two: a Service then leads to nothing.");

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, BuiltImage image, FindingSink findings)
    {
        if (image.Ports.IsDefault)
        {
            return Verdict.Unknown;
        }

        // An image without EXPOSE says nothing of its ports.
        if (image.Ports.IsEmpty)
        {
            return Verdict.Pass;
        }

        var ports = container.Map.Read("ports");
        var verdict = ports.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        foreach (var item in ports.Items())
        {
            verdict = verdict.Or(item is MapNode port ? Check(workload, container, image, port, findings) : Verdict.Unknown);
        }

        return verdict;
    }

    private Verdict Check(Workload workload, WorkloadContainer container, BuiltImage image, MapNode port, FindingSink findings)
    {
        var protocol = port.Read("protocol");
        if (port.Read("containerPort") is not ScalarNode { AsInteger: { } number } node || protocol is not (null or ScalarNode))
        {
            return Verdict.Unknown;
        }

        var kind = protocol.AsText()?.ToLowerInvariant() ?? "tcp";
        foreach (var exposed in image.Ports)
        {
            if (exposed.First <= number && number <= exposed.Last && exposed.Protocol == kind)
            {
                return Verdict.Pass;
            }
        }

        var declared = number.ToString(CultureInfo.InvariantCulture) + (kind == "tcp" ? "" : "/" + kind);
        findings.Add(new Finding(
            Metadata,
            FindingCause.BadValue,
            node,
            $"{container.Title} of {workload.Title} declares port {declared}, and its image exposes {string.Join(", ", image.Ports.Select(TextOf))}: write the port that the program listens on, or add {declared} to {image.Origin}") { Related = image.PortsPlace });
        return Verdict.Fail;
    }

    private static string TextOf(Dockerfiles.Rules.ExposedPort port) =>
        port.First.ToString(CultureInfo.InvariantCulture)
        + (port.Last == port.First ? "" : "-" + port.Last.ToString(CultureInfo.InvariantCulture))
        + (port.Protocol == "tcp" ? "" : "/" + port.Protocol);
}
