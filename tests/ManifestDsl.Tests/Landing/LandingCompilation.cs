using System.Globalization;
using System.Text;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Tests.Landing;

/// <summary>The declarations of all cases in one compilation.</summary>
internal sealed class LandingCompilation
{
    private readonly Dictionary<LandingCase, ISymbol> _members = [];
    private readonly Dictionary<LandingCase, string> _errors = [];
    private readonly DeclarationEvaluator _evaluator;

    private LandingCompilation(IReadOnlyList<LandingCase> cases)
    {
        var text = new StringBuilder("static class Declarations\n{\n");
        for (var i = 0; i < cases.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    public static {SampleValues.NameOf(cases[i].Root)} D{i} => {cases[i].Source};\n");
        }

        var compilation = CSharpCompilation.Create(
            "Landing",
            [CSharpSyntaxTree.ParseText(text.Append("}\n").ToString(), path: "Landing.cs")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !path.EndsWith("ManifestDsl.Tests.dll", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        // A case is one line, after the two that begin the class.
        foreach (var error in compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            _errors[cases[error.Location.GetLineSpan().StartLinePosition.Line - 2]] = error.GetMessage(CultureInfo.InvariantCulture);
        }

        _evaluator = new DeclarationEvaluator(compilation, new SemanticModelCache());
        var type = compilation.GetTypeByMetadataName("Declarations")!;
        for (var i = 0; i < cases.Count; i++)
        {
            _members.Add(cases[i], type.GetMembers("D" + i.ToString(CultureInfo.InvariantCulture)).Single());
        }
    }

    /// <summary>Properties that have no case since somebody has to say something about them first.</summary>
    public static Dictionary<(Type Type, string Property), string> Missing { get; } = [];

    /// <summary>The cases of each property that has some.</summary>
    public static ILookup<(Type Type, string Property), LandingCase> Cases { get; } = Collect();

    public static LandingCompilation Instance { get; } = new([.. Cases.SelectMany(cases => cases)]);

    /// <summary>What the compiler says when the sample of a case is no C#; otherwise null.</summary>
    public string? ErrorOf(LandingCase landing) => _errors.GetValueOrDefault(landing);

    /// <summary>What the declaration of a case stands for.</summary>
    public LoweredDeclaration Lower(LandingCase landing) =>
        _evaluator.Evaluate(new DeclarationTarget(_members[landing]), "demo", CancellationToken.None).Lowered;

    private static ILookup<(Type Type, string Property), LandingCase> Collect()
    {
        var cases = new List<LandingCase>();
        foreach (var (type, property) in LandingCase.Properties)
        {
            try
            {
                cases.AddRange(LandingCase.Of(type, property));
            }
            catch (InvalidOperationException e)
            {
                Missing.Add((type, property.Name), e.Message);
            }
        }

        return cases.ToLookup(landing => (landing.Type, landing.Property.Name));
    }
}
