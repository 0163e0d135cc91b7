using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>Builds an assembly that looks as if the generator had run.</summary>
public sealed class CompiledAssembly
{
    /// <summary>The attributes as the package has them: the task goes by their full names.</summary>
    public const string Attributes = """
        namespace ManifestDsl
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class GeneratedManifestAttribute : System.Attribute
            {
                public GeneratedManifestAttribute(string path, string yaml) { }
                public string Resource { get; set; }
                public string Declaration { get; set; }
                public bool Derived { get; set; }
                public string PodSecurity { get; set; }
                public string Environment { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public sealed class GeneratedManifestsAttribute : System.Attribute
            {
                public GeneratedManifestsAttribute(int declarations) { }
                public string[] Failed { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class GeneratedImageAttribute : System.Attribute
            {
                public GeneratedImageAttribute(string image, string resource, string field) { }
                public string Name { get; set; }
                public string Environment { get; set; }
                public string File { get; set; }
                public int Line { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class GeneratedWaiverAttribute : System.Attribute
            {
                public GeneratedWaiverAttribute(string rule, string resource, string reason) { }
                public string Container { get; set; }
                public string Owner { get; set; }
                public string Expires { get; set; }
                public string Ignored { get; set; }
                public string File { get; set; }
                public int Line { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class GeneratedFindingAttribute : System.Attribute
            {
                public GeneratedFindingAttribute(string rule, string message) { }
                public string File { get; set; }
                public int Line { get; set; }
                public int Column { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class GeneratedFixtureAttribute : System.Attribute
            {
                public GeneratedFixtureAttribute(string path, string yaml) { }
                public string Declaration { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public sealed class GeneratedBaselineAttribute : System.Attribute
            {
                public GeneratedBaselineAttribute(string entries) { }
            }
        }
        """;

    private readonly StringBuilder source = new();
    private int declarations;
    private string[] failed = [];
    private bool marked = true;

    /// <summary>One object. Without a resource it gets one of its own, made from the path.</summary>
    public CompiledAssembly Add(string path, string yaml, string? resource = null, string declaration = "App.Member", bool derived = false, string? podSecurity = null, string? environment = null)
    {
        declarations++;
        source.AppendLine(CultureInfo.InvariantCulture, $"[assembly: ManifestDsl.GeneratedManifest({Literal(path)}, {Literal(yaml)}, Resource = {Literal(resource ?? "Kind " + path)}, Declaration = {Literal(declaration)}, Derived = {(derived ? "true" : "false")}{(podSecurity is null ? "" : ", PodSecurity = " + Literal(podSecurity))}{(environment is null ? "" : ", Environment = " + Literal(environment))})]");
        return this;
    }

    /// <summary>A use of an image, in the container <c>web</c>.</summary>
    public CompiledAssembly Image(string image, string resource = "Pod a", string? environment = null, int line = 3) =>
        With($"GeneratedImage({Literal(image)}, {Literal(resource)}, \"containers\", Name = \"web\"{(environment is null ? "" : ", Environment = " + Literal(environment))}, File = \"App.cs\", Line = {line})");

    /// <summary>An attribute of findings, as C#: <c>GeneratedBaseline("")</c>.</summary>
    public CompiledAssembly With(string attribute)
    {
        source.AppendLine(CultureInfo.InvariantCulture, $"[assembly: ManifestDsl.{attribute}]");
        return this;
    }

    public CompiledAssembly Fail(params string[] entries)
    {
        failed = entries;
        declarations += entries.Length;
        return this;
    }

    /// <summary>Leaves out the attribute by which the generator says that it ran.</summary>
    public CompiledAssembly WithoutMarker()
    {
        marked = false;
        return this;
    }

    /// <summary>C# with the assembly attributes, as a stand-in for the generator.</summary>
    public string ToSource()
    {
        var marker = marked
            ? $"[assembly: ManifestDsl.GeneratedManifests({declarations}, Failed = new string[] {{ {string.Join(", ", failed.Select(Literal))} }})]\n"
            : "";
        return source + marker;
    }

    public void Save(string file) => Save(file, Attributes, ToSource());

    public static void Save(string file, params string[] sources) => Save(file, [], sources);

    public static void SaveWithReference(string file, string reference, params string[] sources) => Save(file, [reference], sources);

    private static void Save(string file, string[] references, string[] sources)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var compilation = CSharpCompilation.Create(
            "Compiled",
            sources.Select(text => CSharpSyntaxTree.ParseText(text)),
            references.Append(typeof(object).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(file);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
