using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Lowers declarations in tests.</summary>
internal static class LoweringAssert
{
    public static LoweringResult Lower(object declaration, string? defaultNamespace = null) =>
        Engine.Lowering.Lowering.Lower(declaration as MapNode ?? DslTree.Of(declaration), defaultNamespace);

    /// <summary>The declared object, lowered without problems.</summary>
    public static MapNode Root(object declaration, string? defaultNamespace = null)
    {
        var result = Lower(declaration, defaultNamespace);
        Assert.Empty(result.Problems.Select(problem => problem.Message));
        return result.Objects[0].Root;
    }

    /// <summary>Asserts that lowering reports exactly one problem.</summary>
    public static Finding Problem(object declaration, string id)
    {
        var problem = Assert.Single(Lower(declaration).Problems);
        Assert.Equal(id, problem.Rule.Id);
        Assert.True(problem.Node.Provenance.IsSource, "a problem points at C#");
        return problem;
    }

    public static Deployment Hello(Container container) => new("hello") { Containers = [container] };
}
