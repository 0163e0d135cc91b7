using System.Collections.Immutable;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.Policy;

/// <summary>Policies with a level of the Pod Security Standards, and namespaces that enforce one.</summary>
/// <param name="id">The id of the rule.</param>
internal abstract class LevelRuleExamples(string id) : SetRuleExamples(id)
{
    protected static readonly PodPolicy Restricted = ControlCase.Strict with { Level = PodSecurityLevel.Restricted };

    protected static string Namespace(string labels, string name = "demo") =>
        $"{{apiVersion: v1, kind: Namespace, metadata: {{name: {name}, labels: {{{labels}}}}}}}";

    protected static string Enforces(string level, string version = "") =>
        $"pod-security.kubernetes.io/enforce: {level}{(version.Length > 0 ? ", pod-security.kubernetes.io/enforce-version: " + version : "")}";

    protected static string Pod(string container, string pod = "") => Deployment(pod: $"containers: [{{name: app, image: 'a:1', {container}}}]{pod}");

    protected static SetRuleExample With(SetRuleExample example, params ImmutableArray<PodPolicy> policies) => example with { Policies = policies };
}

internal sealed class WorkloadLevelExamples() : LevelRuleExamples("MDSL1101")
{
    private const string Root = "securityContext: {runAsUser: 0}";
    private const string Unstartable = "securityContext: {runAsUser: 0, runAsNonRoot: true}";
    private const string NetAdmin = "securityContext: {capabilities: {add: [NET_ADMIN]}}";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("hardening fills what the level asks for", Namespace(Enforces("restricted")), Pod("ports: []")),
        Passes("a looser level", Namespace(Enforces("baseline")), Pod(Root)),
        Passes("no level", Namespace("team: shop"), Pod(NetAdmin)),
        Passes("privileged", Namespace(Enforces("privileged")), Pod(NetAdmin)),
        Passes("a level that is only warned of", Namespace("pod-security.kubernetes.io/warn: restricted, pod-security.kubernetes.io/audit: restricted"), Pod(NetAdmin)),
        Passes("another namespace", Namespace(Enforces("restricted"), "other"), Pod(NetAdmin)),
        Passes("a version that did not ask for it", Namespace(Enforces("restricted", "v1.22")), Pod(Unstartable)),
        Passes("a label that is no level", Namespace(Enforces("strict")), Pod(NetAdmin)),
        Fails(
            "below restricted",
            "Namespace 'demo' refuses the pods of Deployment 'demo/shop', which do not meet the Pod Security level 'restricted' that it enforces: correct runAsNonRoot, runAsUser",
            Namespace(Enforces("restricted")),
            Pod(Root)),
        Fails(
            "below baseline",
            "Namespace 'demo' refuses the pods of Deployment 'demo/shop', which do not meet the Pod Security level 'baseline' that it enforces: correct capabilities_baseline, hostNamespaces",
            Namespace(Enforces("baseline", "latest")),
            Pod(NetAdmin, ", hostPID: true")),
        With(
            Fails(
                "below the level of a policy",
                "PodPolicy 'strict' refuses the pods of Deployment 'demo/shop', which do not meet its Pod Security level 'restricted': correct runAsNonRoot, runAsUser",
                Pod(Root)),
            Restricted),
        With(
            Fails(
                "below the level of a policy that warns",
                "PodPolicy 'strict' warns of the pods of Deployment 'demo/shop', which do not meet its Pod Security level 'restricted': correct runAsNonRoot, runAsUser",
                Namespace(Enforces("baseline")),
                Pod(Root)),
            Restricted with { Mode = PolicyMode.Warn }),
        With(
            Fails(
                "of several the namespace is named",
                "Namespace 'demo' refuses the pods of Deployment 'demo/shop', which do not meet the Pod Security level 'restricted' that it enforces: correct runAsNonRoot, runAsUser",
                Namespace(Enforces("restricted")),
                Pod(Root)),
            Restricted,
            Restricted),
        With(Passes("the version of a policy", Pod(Unstartable)), Restricted with { LevelVersion = "v1.22" }),
        CannotBeKnown("the level", Namespace(Enforces("UNKNOWN")), Pod(NetAdmin)),
        CannotBeKnown("the version", Namespace(Enforces("restricted", "UNKNOWN")), Pod(NetAdmin)),
        CannotBeKnown("the setting", Namespace(Enforces("restricted")), Pod("securityContext: {runAsUser: UNKNOWN}")),
    ];
}

internal sealed class PolicyLevelExamples() : LevelRuleExamples("MDSL1102")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        With(Passes("the same level", Namespace(Enforces("restricted"))), Restricted),
        With(Passes("a stricter one", Namespace(Enforces("restricted"))), Restricted with { Level = PodSecurityLevel.Baseline }),
        With(Passes("no namespaces are declared"), Restricted),
        With(Passes("a policy that only warns", Namespace("team: shop")), Restricted with { Mode = PolicyMode.Warn }),
        With(Passes("a level without checks", Namespace("team: shop")), Restricted with { Level = PodSecurityLevel.Privileged }),
        With(Passes("the cluster's own", Namespace("team: ops", "kube-system")), Restricted),
        With(Passes("out of scope", Namespace("team: shop")), Restricted with { Scope = PolicyScope.Everything with { Namespaces = ["other"] } }),
        With(Passes("exempt", Namespace("team: shop")), Restricted with { Exempt = PolicyExemptions.None with { Namespaces = ["demo"] } }),
        With(Passes("a cluster that knows no labels", Namespace("team: shop")), Restricted with { ClusterVersion = new(22) }),
        With(
            Fails(
                "no label",
                "PodPolicy 'strict' has the Pod Security level 'restricted', which Namespace 'demo' does not enforce: set Policy of the namespace to it, or the label pod-security.kubernetes.io/enforce to restricted",
                Namespace("team: shop")),
            Restricted),
        With(
            Fails(
                "looser ones",
                "PodPolicy 'strict' has the Pod Security level 'restricted', which Namespace 'a' and Namespace 'c' do not enforce: set Policy of the namespace to it, or the label pod-security.kubernetes.io/enforce to restricted",
                Namespace(Enforces("baseline"), "a"),
                Namespace(Enforces("restricted"), "b"),
                Namespace(Enforces("privileged"), "c")),
            Restricted),
        With(CannotBeKnown("the level", Namespace(Enforces("UNKNOWN"))), Restricted),
        With(CannotBeKnown("the labels", "{apiVersion: v1, kind: Namespace, metadata: {name: demo, labels: UNKNOWN}}"), Restricted),
    ];
}

internal sealed class EmptyPolicyExamples() : LevelRuleExamples("MDSL1103")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        With(Passes("a control"), new PodPolicy("strict", Tree.Map(("Name", "strict"), ("Privileged", false)))),
        With(Passes("a level"), new PodPolicy("strict", Tree.Map(("Name", "strict"), ("Level", "restricted")))),
        With(Passes("what allows is said"), new PodPolicy("strict", Tree.Map(("Name", "strict"), ("Privileged", true)))),
        With(
            Fails("a mode and a scope", "PodPolicy 'strict' allows every pod: set its Level, or properties of what it controls, for example Privileged = false"),
            new PodPolicy("strict", Tree.Map(("Name", "strict"), ("Mode", "Audit"), ("PodLabels", Tree.Map(("app", "shop"))), ("Privileged", Tree.Null)))),
        With(CannotBeKnown("a policy of which something is unknown is none", Manifest.Text("v1", "ConfigMap", "data: UNKNOWN"))),
    ];
}
