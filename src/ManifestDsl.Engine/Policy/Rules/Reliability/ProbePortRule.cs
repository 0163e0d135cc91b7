using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A probe or hook asks a port that the container declares: by name it cannot work otherwise, by number it is good order.</summary>
internal sealed class ProbePortRule : ContainerRule
{
    private readonly bool _byName;

    private ProbePortRule(RuleMetadata metadata, bool byName)
    {
        Metadata = metadata;
        _byName = byName;
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL3013.</summary>
    public static ProbePortRule ByName() => new(
        new("MDSL3013", "The port that a probe or hook names must exist", RuleCategories.Reliability, RuleSeverity.Warning, "The kubelet looks the name up in the ports of the container. A probe or hook of a port that is not there always fails.")
        {
            Preset = RulePreset.Baseline,
            References = ["W11"],
        },
        byName: true);

    /// <summary>MDSL3014.</summary>
    public static ProbePortRule ByNumber() => new(
        new("MDSL3014", "The port that a probe asks should be declared", RuleCategories.Reliability, RuleSeverity.Info, "Declared ports only inform, and those who read the manifest rely on them.")
        {
            Preset = RulePreset.Strict,
            References = ["W11"],
        },
        byName: false);

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var field in Probes.Fields)
        {
            verdict = verdict.Or(CheckPortOf(workload, container, field, container.Map.Read(field), findings));
        }

        foreach (var field in Probes.Hooks)
        {
            verdict = verdict.Or(CheckPortOf(workload, container, field, container.Map.Read("lifecycle", field), findings));
        }

        return verdict;
    }

    private Verdict CheckPortOf(Workload workload, WorkloadContainer container, string field, ManifestNode? action, FindingSink findings) => action switch
    {
        null => Verdict.Pass,
        MapNode map => CheckPort(workload, container, field, Probes.PortOf(map), findings),
        _ => Verdict.Unknown,
    };

    private Verdict CheckPort(Workload workload, WorkloadContainer container, string field, ManifestNode? port, FindingSink findings)
    {
        if (port is not ScalarNode scalar)
        {
            return port is null ? Verdict.Pass : Verdict.Unknown;
        }

        // The API server reads a name that is a number as the number.
        var isName = scalar.AsText is not null;
        if (isName != _byName)
        {
            return Verdict.Pass;
        }

        var ports = container.Map.Items("ports");
        var mayExist = ports.IsUnknown;
        foreach (var declared in ports)
        {
            var value = declared.Read(isName ? "name" : "containerPort");
            if (value is ScalarNode { Text: var text } && text == scalar.Text)
            {
                return Verdict.Pass;
            }

            mayExist |= value is UnknownNode;
        }

        if (mayExist)
        {
            return Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata,
            port,
            isName
                ? $"The {Probes.TitleOf(field)} of {container.InnerTitle} of {workload.Title} asks port '{scalar.Text}', which the container does not have: declare the port, or write the name of one that it has"
                : $"The {Probes.TitleOf(field)} of {container.InnerTitle} of {workload.Title} asks port {scalar.Text}, which the container does not declare: add it to the ports");
        return Verdict.Fail;
    }
}
