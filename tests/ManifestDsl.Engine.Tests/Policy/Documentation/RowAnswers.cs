namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>Why there is no rule here for a row of <see cref="ManifestDsl.Engine.Policy.CrossReferences"/>.</summary>
internal static class RowAnswers
{
    /// <summary>The answer to every row about Dockerfiles.</summary>
    public const string Dockerfile = "Dockerfiles: not yet";

    /// <summary>The answers by row. A row that has a rule has none.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["W30"] = "Refused as taste: a value that nothing needs is not more secure for being written out. The fields that matter have rules of their own",
        ["W48"] = "Not decidable here: what is personal in a text only its author knows; a guess by words reports mostly wrongly",
        ["W56"] = "Not decidable here: signatures are in the registry, and a build asks no network",
        ["W57"] = "Refused as taste: using a Secret, claim or ConfigMap is no defect",
        ["W80"] = "Refused as taste: that a CronJob exists is no defect",
        ["W102"] = "Not decidable here: ServiceMonitor is a custom resource, of which KubernetesClient has no model",
        ["W104"] = "Not decidable here: Gatekeeper constraints are custom resources, of which KubernetesClient has no model",
        ["W105"] = "Not decidable here: SecurityContextConstraints are custom resources, of which KubernetesClient has no model",
        ["W106"] = "Does not apply: the YAML is generated, in the order that people write",
        ["W107"] = "Not decidable here: sandboxes are custom resources, of which KubernetesClient has no model",
    };

    /// <summary>The rules that only policy libraries have.</summary>
    public static readonly (string Condition, string Found, string Here)[] Libraries =
    [
    ];
}
