using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>
/// To which requests the expressions apply. A match condition sees no variables, so each finds the pod by itself.
/// </summary>
internal static class MatchConditions
{
    private const string LabelsOf = "has(t.metadata) && has(t.metadata.labels)";

    /// <summary>The conditions, all of which must hold.</summary>
    public static ListNode Of(PodPolicy policy)
    {
        var conditions = ImmutableArray.CreateBuilder<ManifestNode>();
        Add("changed", $"request.operation != 'UPDATE' || [[object, oldObject].map(o, {CelPod.TemplateOf("o", "o.spec")})].exists(p, p[0] != p[1])", "Name");
        if (!policy.Scope.PodLabels.IsEmpty)
        {
            Add("pod-labels", InTemplate($"{LabelsOf} && {HasAll(policy.Scope.PodLabels)}"), "PodLabels");
        }

        var exempt = policy.Exempt;
        if (!exempt.Users.IsEmpty)
        {
            Add("exempt-users", $"!(request.userInfo.username in {CelText.List(exempt.Users)})", "Exempt");
        }

        if (!exempt.Groups.IsEmpty)
        {
            Add("exempt-groups", $"!has(request.userInfo.groups) || !request.userInfo.groups.exists(g, g in {CelText.List(exempt.Groups)})", "Exempt");
        }

        if (!exempt.RuntimeClasses.IsEmpty)
        {
            Add("exempt-runtime-classes", $"!{InTemplate($"has(t.spec) && has(t.spec.runtimeClassName) && t.spec.runtimeClassName in {CelText.List(exempt.RuntimeClasses)}")}", "Exempt");
        }

        if (!exempt.PodLabels.IsEmpty)
        {
            Add("exempt-pod-labels", $"!{InTemplate($"{LabelsOf} && {HasAll(exempt.PodLabels)}")}", "Exempt");
        }

        return new ListNode(conditions.ToImmutable(), policy.Declaration.Provenance);

        void Add(string name, string expression, string property) => conditions.Add(SpecNodes.Map(policy.PlaceOf(property), ("name", name), ("expression", expression)));
    }

    private static string InTemplate(string condition) => $"[{CelPod.TemplateOf("object", "object")}].exists(t, {condition})";

    private static string HasAll(ImmutableArray<KeyValuePair<string, string>> labels) => string.Join(" && ", labels.Select(static label =>
        $"{CelText.Literal(label.Key)} in t.metadata.labels && t.metadata.labels[{CelText.Literal(label.Key)}] == {CelText.Literal(label.Value)}"));
}
