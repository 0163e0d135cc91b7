using System.Collections.Immutable;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Code with marks → every diagnostic there is, and no other.</summary>
internal static class AnalyzerVerifier
{
    /// <param name="code">The code: <c>{|MDSL1001:…|}</c> marks a diagnostic, <c>{|#0:…|}</c> a place that <paramref name="expected"/> names.</param>
    /// <param name="expected">Diagnostics with their messages.</param>
    public static Task VerifyAsync(string code, params DiagnosticResult[] expected) => VerifyAsync([("App.cs", code)], expected);

    /// <summary>Several files, each with its name.</summary>
    public static Task VerifyAsync((string Name, string Content)[] files, params DiagnosticResult[] expected) => VerifyAsync(Focus.OnCore, files, expected);

    /// <summary>Several files and the rules that are on. They are a program when one of them is <c>Program.cs</c>, otherwise a library.</summary>
    public static Task VerifyAsync(ImmutableDictionary<string, ReportDiagnostic> focus, (string Name, string Content)[] files, params DiagnosticResult[] expected) =>
        VerifyAsync(focus, files, new InputSet(), expected);

    /// <summary>Code in a build that hands over properties and files.</summary>
    public static Task VerifyAsync(string code, InputSet inputs, params DiagnosticResult[] expected) => VerifyAsync(Focus.OnCore, [("App.cs", code)], inputs, expected);

    /// <summary>Several files in such a build.</summary>
    public static Task VerifyAsync((string Name, string Content)[] files, InputSet inputs, params DiagnosticResult[] expected) => VerifyAsync(Focus.OnCore, files, inputs, expected);

    /// <summary>One file in a project with these properties, each <c>Name = value</c>.</summary>
    public static Task VerifyWithPropertiesAsync(string code, string[] properties, params DiagnosticResult[] expected) =>
        VerifyAsync(Focus.OnCore, [("App.cs", code)], state => AddProperties(state, properties), expected);

    /// <summary>One file in a project with properties and a baseline.</summary>
    public static Task VerifyWithBaselineAsync(string code, string baseline, string[] properties, params DiagnosticResult[] expected) =>
        VerifyAsync(
            Focus.OnCore,
            [("App.cs", code)],
            state =>
            {
                AddProperties(state, [.. properties, "ManifestBaseline = manifests.baseline"]);
                state.AdditionalFiles.Add(("/app/manifests.baseline", baseline));
            },
            expected);

    /// <summary>Code in a build that hands over files, with these rules on and these lines in its .globalconfig.</summary>
    public static Task VerifyAsync(ImmutableDictionary<string, ReportDiagnostic> focus, string code, InputSet inputs, string globalConfig, params DiagnosticResult[] expected) =>
        VerifyAsync(focus, [("App.cs", code)], inputs, expected, globalConfig);

    /// <summary>Several files in a build that hands over files, with these rules on.</summary>
    public static Task VerifyAsync(ImmutableDictionary<string, ReportDiagnostic> focus, (string Name, string Content)[] files, InputSet inputs, params DiagnosticResult[] expected) =>
        VerifyAsync(focus, files, inputs, expected, globalConfig: "");

    private static Task VerifyAsync(
        ImmutableDictionary<string, ReportDiagnostic> focus, (string Name, string Content)[] files, InputSet inputs, DiagnosticResult[] expected, string globalConfig) =>
        VerifyAsync(
            focus,
            files,
            state =>
            {
                if (globalConfig.Length > 0)
                {
                    state.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{globalConfig}\n"));
                }

                foreach (var file in inputs.ToAdditionalFiles())
                {
                    state.AdditionalFiles.Add((file.Path, file.GetText()!));
                }
            },
            expected);

    private static void AddProperties(SolutionState state, string[] properties) => state.AnalyzerConfigFiles.Add(
        ("/.globalconfig", "is_global = true\n" + string.Concat(properties.Select(static property => "build_property." + property + "\n"))));

    private static Task VerifyAsync(
        ImmutableDictionary<string, ReportDiagnostic> focus, (string Name, string Content)[] files, Action<SolutionState> prepare, DiagnosticResult[] expected)
    {
        var test = new Test(focus);
        if (files.Any(file => file.Name == "Program.cs"))
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        prepare(test.TestState);
        foreach (var file in files)
        {
            test.TestState.Sources.Add(file);
        }

        if (files.Any(file => file.Content.Contains("#pragma", StringComparison.Ordinal))
            || test.TestState.AnalyzerConfigFiles.Any(file => file.content.ToString().Contains("NonWaivable", StringComparison.Ordinal)))
        {
            // Otherwise the verifier tries a pragma of its own around the code, which the one in the code ends, or which must do nothing.
            test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        }

        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>What is reported in a project with these lines for C# files in its .editorconfig: id and severity.</summary>
    public static Task<string[]> ReportedAsync(string code, string editorConfig, string globalConfig = "") => ReportedAsync(Focus.OnCore, code, new InputSet(), editorConfig, globalConfig);

    /// <summary>The same with other rules on, in a build that hands over files.</summary>
    public static async Task<string[]> ReportedAsync(ImmutableDictionary<string, ReportDiagnostic> focus, string code, InputSet inputs, string editorConfig, string globalConfig)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("App", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: focus))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
            .WithMetadataReferences(TestReferences.All)
            .AddDocument("App.cs", code, filePath: "/src/App.cs").Project
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{editorConfig}\n"), filePath: "/src/.editorconfig").Project
            .AddAnalyzerConfigDocument(".globalconfig", SourceText.From($"is_global = true\n{globalConfig}\n"), filePath: "/src/.globalconfig").Project;
        foreach (var file in inputs.ToAdditionalFiles())
        {
            project = project.AddAdditionalDocument(file.Path, file.GetText()!, filePath: file.Path).Project;
        }

        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new ManifestAnalyzer()], project.AnalyzerOptions).GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")];
    }

    /// <summary>The diagnostic at mark <paramref name="place"/>, with its whole message.</summary>
    public static DiagnosticResult Diagnostic(string id, int place, string message) => Diagnostic(id).WithLocation(place).WithMessage(message);

    /// <summary>A diagnostic of the analyzer with its default severity.</summary>
    public static DiagnosticResult Diagnostic(string id) => new(new ManifestAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id));

    /// <summary>Code that refers to nothing but the runtime.</summary>
    public static async Task<Diagnostic[]> DiagnosticsWithoutThePackageAsync(string code)
    {
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(code)], TestReferences.Runtime, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. await compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
    }

    private sealed class Test : CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier>
    {
        private readonly ImmutableDictionary<string, ReportDiagnostic> _focus;

        public Test(ImmutableDictionary<string, ReportDiagnostic> focus)
        {
            _focus = focus;
            ReferenceAssemblies = TestReferences.None;
            TestState.AdditionalReferences.AddRange(TestReferences.All);
        }

        protected override CompilationOptions CreateCompilationOptions()
        {
            var options = base.CreateCompilationOptions();
            return options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(_focus));
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14);
    }
}
