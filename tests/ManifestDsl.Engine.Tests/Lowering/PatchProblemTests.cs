using k8s.Models;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Patches that have no place, or whose value does not fit: an error at the expression, never a field that is silently missing.</summary>
public class PatchProblemTests
{
    private const string Pod = "spec.template.spec";

    private static readonly Deployment Declared = Hello(new("web", "example.org/web:1") { Ports = [new("http", 8080)], Env = new() { ["A"] = "1" }, Command = ["a"] });

    [Theory]
    [InlineData("spec.replica", "'spec' has no field 'replica' in the API: did you mean 'replicas'?")]
    [InlineData("specs.replicas", "Deployment 'hello' has no field 'specs' in the API: did you mean 'spec'?")]
    [InlineData("spec.wingspan", "'spec' has no field 'wingspan' in the API: correct the name, or say allowUnknown: true for a field of a newer version of Kubernetes")]
    [InlineData(Pod + ".containers[wep].image", "'spec.template.spec.containers' has no item 'wep': did you mean 'web'?")]
    [InlineData(Pod + ".containers[sidecar].image", "'spec.template.spec.containers' has no item 'sidecar': there is 'web'")]
    [InlineData(Pod + ".initContainers[x].image", "'spec.template.spec.initContainers' has no item 'x': there is none")]
    [InlineData(Pod + ".containers[web].ports[8081].name", "'spec.template.spec.containers[web].ports' has no item '8081': did you mean '8080'?")]
    [InlineData(Pod + ".containers.image", "'spec.template.spec.containers' is a list: name an item in brackets, 'spec.template.spec.containers[web]'")]
    [InlineData(Pod + ".volumes.data", "'spec.template.spec.volumes' is a list: name an item in brackets, 'spec.template.spec.volumes[name]'")]
    [InlineData(Pod + ".containers[web].command[1]", "'spec.template.spec.containers[web].command' has no item '1': did you mean '0'?")]
    [InlineData("spec.replicas.max", "'spec.replicas' is a whole number, in which there is no 'max'")]
    public void Setting_what_has_no_place(string path, string message) => AssertProblem(Patch.Set(path, "x"), "MDSL0053", message);

    [Theory]
    [InlineData("spec.replicas", "'spec' has no 'replicas' that could be removed")]
    [InlineData("spec.replica", "'spec' has no field 'replica': correct the name, or remove the patch")]
    [InlineData(Pod + ".containers[web].livenessProbe", "'spec.template.spec.containers[web]' has no 'livenessProbe' that could be removed")]
    [InlineData(Pod + ".containers[web].env[B]", "'spec.template.spec.containers[web].env' has no item 'B': did you mean 'A'?")]
    [InlineData(Pod + ".containers[+]", "'spec.template.spec.containers' has no item '+'")]
    [InlineData("metadata.labels.tier", "'metadata.labels' has no 'tier' that could be removed: there is 'app.kubernetes.io/name'")]
    public void Removing_what_is_not_there(string path, string message) => AssertProblem(Patch.Remove(path), "MDSL0053", message);

    [Theory]
    [InlineData("", "of '', it is empty")]
    [InlineData("spec.", "of 'spec.', a name in it is empty")]
    [InlineData(".spec", "of '.spec', a name in it is empty")]
    [InlineData("spec..replicas", "of 'spec..replicas', a name in it is empty")]
    [InlineData("[web].image", "of '[web].image', it must begin with a field")]
    [InlineData("spec.containers[web", "of 'spec.containers[web', the ']' after 'web' is missing")]
    [InlineData("spec.containers[]", "of 'spec.containers[]', a name in it is empty")]
    [InlineData("spec.containers[web]image", "of 'spec.containers[web]image', a '.' or '[' belongs after 'spec.containers[web]'")]
    public void What_is_no_path(string path, string message)
    {
        AssertProblem(Patch.Set(path, "x"), "MDSL0053", message);
        AssertProblem(Patch.Remove(path), "MDSL0053", message);
    }

    [Fact]
    public void Values_that_do_not_fit()
    {
        Check("spec.replicas", "three", "'spec.replicas' takes a whole number, and the value is the text 'three'");
        Check("spec.paused", 1, "'spec.paused' takes true or false, and the value is 1");
        Check(Pod, "x", "'spec.template.spec' takes an object, and the value is the text 'x'");
        Check(Pod + ".containers", new Dictionary<string, object> { ["web"] = "x" }, "'spec.template.spec.containers' takes a list, and the value is an object");
        Check(Pod + ".nodeSelector", new List<string>(), "'spec.template.spec.nodeSelector' takes a map, and the value is a list");
        Check(Pod + ".nodeSelector.disk", 1, "'spec.template.spec.nodeSelector.disk' takes a text, and the value is 1");
        Check(Pod + ".containers[web]", new Dictionary<string, object> { ["imag"] = "x" }, "'spec.template.spec.containers[web]' has no field 'imag' in the API: did you mean 'image'?");
        Check(Pod + ".containers[web].command", new List<object> { "a", 1 }, "'spec.template.spec.containers[web].command[1]' takes a text, and the value is 1");
        Check(Pod + ".containers[web].resources", new V1Probe { PeriodSeconds = 1 }, "has no field 'periodSeconds' in the API");
        Check(Pod, new Deployment("x"), "The value of a patch of Deployment 'hello' is an object of its own, which no field holds: declare it");
        Check(Pod + ".initContainers[+]", new Container("x", "x:1") { WritablePaths = ["/tmp"] }, "is a container with mounts, which need volumes: add it to Containers");

        static void Check(string path, object value, string message) => AssertProblem(Patch.Set(path, value), "MDSL0054", message);
    }

    [Fact]
    public void Null_is_no_value() => AssertProblem(new SetPatch("spec.replicas", null!), "MDSL0054", "sets 'spec.replicas' to null: write Patch.Remove(\"spec.replicas\") to remove it");

    [Fact]
    public void A_patch_without_a_place_changes_nothing_and_the_others_are_applied()
    {
        var lowered = Lower(Declared with { Patches = [Patch.Set("spec.replica", 1), Patch.Set("spec.replicas", "x"), Patch.Set("spec.paused", true)] });
        Assert.Equal(["MDSL0053", "MDSL0054"], lowered.Problems.Select(problem => problem.Rule.Id));
        Assert.Equal("true", lowered.Objects[0].Root.TextAt("spec.paused"));
        Assert.Equal("(nothing)", Nodes.Text(lowered.Objects[0].Root.At("spec.replicas")));
    }

    [Fact]
    public void Unknown_fields_that_a_patch_allows_do_not_let_others_pass() => AssertProblem(
        Patch.Set("spec.replicas", "x", allowUnknown: true), "MDSL0054", "'spec.replicas' takes a whole number");

    private static void AssertProblem(Patch patch, string id, string message) => Assert.Contains(message, Problem(Declared with { Patches = [patch] }, id).Message, StringComparison.Ordinal);
}
