using System.Text.Json.Nodes;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies.Admission;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

// The DSL type of the same name is in an enclosing namespace.
using PolicyModel = ManifestDsl.Engine.PodPolicies.PodPolicy;

/// <summary>A declared policy, as its model and its objects.</summary>
internal sealed record Lowered(PolicyModel Model, MapNode Policy, MapNode Binding)
{
    /// <summary>The controls in the order of the validations.</summary>
    public IReadOnlyList<string> Controls { get; } = [.. ControlList.Of(Model).Select(static control => control.Control)];

    /// <summary>Those that are about containers.</summary>
    public IReadOnlyList<string> ContainerControls { get; } = [.. ControlList.Of(Model).Where(static control => control.Things == "containers").Select(static control => control.Control)];

    /// <summary>The spec of the ValidatingAdmissionPolicy.</summary>
    public JsonNode Spec => ApiJson.Of(Policy.Map("spec")!)!;

    /// <summary>The place of a control's validation.</summary>
    public int PlaceOf(string control) => Controls.ToList().IndexOf(control);

    /// <summary>The declaration, lowered to two objects, without problems but that it may refuse every pod.</summary>
    public static Lowered Of(PodPolicy policy, int version = 34)
    {
        var result = Lower(policy, version);
        Assert.Empty(result.Problems.Where(static problem => problem.Rule != DeclarationRules.Unsatisfiable).Select(static problem => problem.Message));
        Assert.Equal(2, result.Objects.Length);
        return new Lowered(result.Policy!, result.Objects[0].Root, result.Objects[1].Root);
    }

    /// <summary>The declaration for a version of the cluster.</summary>
    public static LoweringResult Lower(PodPolicy policy, int version) =>
        Engine.Lowering.Lowering.Lower(DslTree.Of(policy), defaultNamespace: null, version: new KubernetesVersion(version));
}
