using System.Text.Json.Nodes;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>To which requests the expressions apply, by an independent CEL engine.</summary>
public class MatchConditionTests
{
    private static readonly string[] Forms = ["Pod", "PodTemplate", "ReplicationController", "Deployment", "Job", "CronJob"];

    private static PodPolicy Scoped => new("scoped")
    {
        ReadOnlyRootFilesystem = true,
        PodLabels = new() { ["tier"] = "web", ["example.org/zone"] = "a.b-c" },
        Exempt = new()
        {
            Subjects = [Subject.User("root"), Subject.Group("system:masters"), Subject.Account("agent", "ops")],
            RuntimeClasses = ["gvisor", "kata"],
            PodLabels = new() { ["trusted"] = "yes" },
        },
    };

    [Fact]
    public void A_pod_is_excluded_by_who_makes_it_its_labels_and_its_runtime_class()
    {
        var cases = new List<(string Name, bool Applies, JsonObject Request)>();
        foreach (var kind in Forms)
        {
            var pod = Labelled(kind, ("tier", "web"), ("example.org/zone", "a.b-c"));
            cases.Add((kind, true, AdmissionRequest.Create(pod)));
            cases.Add((kind + " in a group", true, AdmissionRequest.Create(pod, "jane", "developers")));
            cases.Add((kind + " of the user", false, AdmissionRequest.Create(pod, "root")));
            cases.Add((kind + " of the group", false, AdmissionRequest.Create(pod, "jane", "developers", "system:masters")));
            cases.Add((kind + " of the account", false, AdmissionRequest.Create(pod, "system:serviceaccount:ops:agent", "system:serviceaccounts")));
            cases.Add((kind + " of a like-named account", true, AdmissionRequest.Create(pod, "system:serviceaccount:shop:agent")));
            cases.Add((kind + " with the runtime class", false, AdmissionRequest.Create(InSpec(pod, "runtimeClassName", "kata"))));
            cases.Add((kind + " with another", true, AdmissionRequest.Create(InSpec(pod, "runtimeClassName", "runc"))));
            cases.Add((kind + " with one of two labels", false, AdmissionRequest.Create(Labelled(kind, ("tier", "web")))));
            cases.Add((kind + " with another value", false, AdmissionRequest.Create(Labelled(kind, ("tier", "data"), ("example.org/zone", "a.b-c")))));
            cases.Add((kind + " with no labels", false, AdmissionRequest.Create(SamplePod.Bare.As(kind))));
            cases.Add((kind + " that is trusted", false, AdmissionRequest.Create(Labelled(kind, ("tier", "web"), ("example.org/zone", "a.b-c"), ("trusted", "yes")))));
        }

        AssertApplies(Scoped, cases);
    }

    [Fact]
    public void An_update_that_leaves_the_pod_as_it_was_passes()
    {
        var cases = new List<(string Name, bool Applies, JsonObject Request)>();
        foreach (var kind in Forms)
        {
            var old = Labelled(kind, ("tier", "web"));
            var image = InSpec(old, "containers", Tree.List(Tree.Map(("name", "app"), ("image", "example.org/app:2"))));
            cases.Add((kind + " as it was", false, AdmissionRequest.Update(old, old)));
            cases.Add((kind + " without a finalizer", false, AdmissionRequest.Update(old, In(old, "metadata.finalizers", Tree.List("example.org/x")))));
            cases.Add((kind + " with another image", true, AdmissionRequest.Update(image, old)));
            cases.Add((kind + " with a debug container", true, AdmissionRequest.Update(InSpec(old, "ephemeralContainers", Tree.List(Tree.Map(("name", "debug")))), old)));
            if (kind is not ("Pod" or "PodTemplate"))
            {
                cases.Add((kind + " scaled", false, AdmissionRequest.Update(In(old, "spec.replicas", 3), old)));
                cases.Add((kind + " with other annotations of its pods", true, AdmissionRequest.Update(In(old, Template(old) + "metadata.annotations", Tree.Map(("a", "b"))), old)));
            }
        }

        AssertApplies(new("changed") { ReadOnlyRootFilesystem = true }, cases);
    }

    private static void AssertApplies(PodPolicy policy, List<(string Name, bool Applies, JsonObject Request)> cases)
    {
        var batch = CelEngine.Evaluate([(Lowered.Of(policy).Spec, [.. Enumerable.Range(0, cases.Count)])], cases.Select(static item => item.Request));
        Assert.All(batch.Results[0].Zip(cases), static pair =>
        {
            Assert.Empty(pair.First?.Errors ?? []);
            Assert.True(pair.Second.Applies == pair.First is not null, pair.Second.Name);
            Assert.True(pair.First is null or { Failed.Count: 1 }, pair.Second.Name);
        });
    }

    private static KubernetesObject Labelled(string kind, params (string Key, string Value)[] labels)
    {
        var source = SamplePod.Bare.As(kind);
        return In(source, Template(source) + "metadata.labels", Tree.Map([.. labels.Select(static label => (label.Key, (TreeValue)label.Value))]));
    }

    private static KubernetesObject InSpec(KubernetesObject source, string field, TreeValue value) => In(source, $"{Template(source)}spec.{field}", value);

    private static KubernetesObject In(KubernetesObject source, string path, TreeValue value) => source with { Root = Tree.Set(source.Root, path, value) };

    private static string Template(KubernetesObject source) => string.Concat(PodSpecLocation.Find(source.Group, source.Kind)!.Template.Select(static step => step + "."));
}
