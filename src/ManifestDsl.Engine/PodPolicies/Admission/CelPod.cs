using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>
/// The pod of whatever object is admitted, in CEL: core functions only, so that it means the same in Kubernetes 1.28 and later. Nothing of an object is
/// taken to be there; the API server leaves out what is unset, and gives lists of containers that are null.
/// </summary>
internal static class CelPod
{
    public const string Template = "variables.podTemplate";
    public const string Spec = "variables.podSpec";
    public const string Security = "variables.podSecurity";
    public const string Annotations = "variables.podAnnotations";
    public const string Containers = "variables.allContainers";
    public const string Volumes = "variables.allVolumes";
    public const string IsWindows = "variables.isWindows";
    public const string Subject = "variables.subject";

    /// <summary>The variables by name and expression. Each may use those before it; the API server computes one when it is first asked for.</summary>
    /// <remarks>
    /// <c>dyn</c> takes away the schema: the API server would check the expressions for each kind of object, and warn that a Pod has no template.
    /// </remarks>
    public static readonly ImmutableArray<KeyValuePair<string, string>> Variables =
    [
        new("podTemplate", TemplateOf("dyn(object)", "dyn(object)")),
        new("podSpec", Or(Template, "spec", "{}")),
        new("podSecurity", Or(Spec, "securityContext", "{}")),
        new("podAnnotations", $"has({Template}.metadata) && has({Template}.metadata.annotations) ? {Template}.metadata.annotations : {{}}"),
        new("allContainers", string.Join(" + ", new[] { "initContainers", "containers", "ephemeralContainers" }.Select(static list => "(" + ListOf(list) + ")"))),
        new("allVolumes", ListOf("volumes")),
        new("isWindows", $"has({Spec}.os) && has({Spec}.os.name) && {Spec}.os.name == 'windows'"),
        new("subject", "request.kind.kind + (has(object.metadata.name) && object.metadata.name != '' ? ' ' + object.metadata.name : has(object.metadata.generateName) ? ' ' + object.metadata.generateName : '')"),
    ];

    /// <summary>The pod template of an object: of a workload its own, of a CronJob that of its jobs.</summary>
    /// <param name="root">The object.</param>
    /// <param name="pod">What a Pod gives, which has none.</param>
    public static string TemplateOf(string root, string pod) =>
        $"has({root}.template) ? {root}.template : "
        + $"has({root}.spec) && has({root}.spec.template) ? {root}.spec.template : "
        + $"has({root}.spec) && has({root}.spec.jobTemplate) ? {root}.spec.jobTemplate.spec.template : {pod}";

    private static string Or(string owner, string field, string otherwise) => $"has({owner}.{field}) ? {owner}.{field} : {otherwise}";

    private static string ListOf(string field) => $"has({Spec}.{field}) && {Spec}.{field} != null ? {Spec}.{field} : []";
}
