using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>The ValidatingAdmissionPolicy of a policy: what is allowed, of whatever makes pods. Where it applies is its binding's.</summary>
internal static class AdmissionPolicy
{
    private const string Create = "CREATE";
    private const string Update = "UPDATE";

    public static MapNode Of(PodPolicy policy, ImmutableArray<CelControl> controls, string apiVersion, LoweringContext context)
    {
        var at = policy.Declaration.Provenance;
        var root = PlainObjectLowering.Start(policy.Declaration, context);
        root.Set("apiVersion", SpecNodes.Text(apiVersion, at));
        PartLowering.Fill(policy.Declaration, root, [], context);
        var spec = root.At(["spec"]);
        spec?.Set("failurePolicy", SpecNodes.Text("Fail", at));
        spec?.Set("matchConstraints", Constraints(at));
        spec?.Set("matchConditions", MatchConditions.Of(policy));
        spec?.Set("variables", Variables(controls, at));
        spec?.Set("validations", SpecNodes.List(at, controls.Select(control => Validation(policy.Name, control))));
        return ObjectHead.Finish(policy.Declaration, root, context);
    }

    // Pods alone would do to keep them out; templates are checked too, so that whoever applies a Deployment is told and not only its controller.
    private static MapNode Constraints(Provenance at) => SpecNodes.Map(at, ("matchPolicy", "Equivalent")).With("resourceRules", SpecNodes.List(at,
    [
        Rule(at, "", [Create, Update], "pods", "replicationcontrollers", "podtemplates"),
        Rule(at, "", [Update], "pods/ephemeralcontainers"),
        Rule(at, "apps", [Create, Update], "deployments", "replicasets", "statefulsets", "daemonsets"),
        Rule(at, "batch", [Create, Update], "jobs", "cronjobs"),
    ]));

    private static MapNode Rule(Provenance at, string group, string[] operations, params string[] resources) => SpecNodes.Map(at)
        .With("apiGroups", SpecNodes.Texts(at, [group]))
        .With("apiVersions", SpecNodes.Texts(at, ["v1"]))
        .With("operations", SpecNodes.Texts(at, operations))
        .With("resources", SpecNodes.Texts(at, resources));

    private static ListNode Variables(ImmutableArray<CelControl> controls, Provenance at) => SpecNodes.List(at,
    [
        .. CelPod.Variables.Select(variable => SpecNodes.Map(at, ("name", variable.Key), ("expression", variable.Value))),
        .. controls.Where(static control => control.Things is not null)
            .Select(static control => SpecNodes.Map(control.Source.Provenance, ("name", control.Control), ("expression", control.Cel))),
    ]);

    private static MapNode Validation(string policy, CelControl control) => SpecNodes.Map(
        control.Source.Provenance,
        ("expression", control.Expression),
        ("message", control.Message(policy)),
        ("messageExpression", control.MessageExpression(policy)),
        ("reason", "Forbidden"));
}
