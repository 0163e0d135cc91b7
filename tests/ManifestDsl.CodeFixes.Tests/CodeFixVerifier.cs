using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Before and after: finding by finding, and by "fix all" of the document, the project and the solution.</summary>
internal static class CodeFixVerifier
{
    /// <param name="before">The code with each diagnostic marked.</param>
    /// <param name="after">The code once every finding that has a fix is fixed; what stays is marked.</param>
    /// <param name="rules">How many different rules report findings that have a fix: "fix all" takes one after the other.</param>
    /// <param name="focus">The rules that are on; the core ones when null.</param>
    public static Task VerifyAsync(string before, string after, int rules = 1, ImmutableDictionary<string, ReportDiagnostic>? focus = null)
    {
        var test = new Test(focus) { TestCode = before, FixedCode = after, NumberOfFixAllIterations = rules };
        return test.RunAsync();
    }

    /// <summary>The findings are there and none has a fix.</summary>
    public static Task VerifyNoFixAsync(string code, ImmutableDictionary<string, ReportDiagnostic>? focus = null) =>
        new Test(focus) { TestCode = code, FixedCode = code, NumberOfIncrementalIterations = 0, NumberOfFixAllIterations = 0 }.RunAsync();

    /// <summary>Several files, each with its name.</summary>
    public static Task VerifyAsync((string Name, string Content)[] before, (string Name, string Content)[] after, int rules = 1)
    {
        // A class is reported with all it refers to, in whatever file that stands.
        var test = new Test(null) { NumberOfFixAllIterations = rules, CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck };
        foreach (var file in before)
        {
            test.TestState.Sources.Add(file);
        }

        foreach (var file in after)
        {
            test.FixedState.Sources.Add(file);
        }

        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<ManifestAnalyzer, SetFieldCodeFixProvider, DefaultVerifier>
    {
        private readonly ImmutableDictionary<string, ReportDiagnostic> _focus;

        public Test(ImmutableDictionary<string, ReportDiagnostic>? focus)
        {
            _focus = focus ?? Focus.OnCore;
            ReferenceAssemblies = TestReferences.None;
            TestState.AdditionalReferences.AddRange(TestReferences.All);
            FixedState.InheritanceMode = StateInheritanceMode.AutoInheritAll;
            FixedState.MarkupHandling = MarkupMode.Allow;
            BatchFixedState.MarkupHandling = MarkupMode.Allow;
        }

        protected override CompilationOptions CreateCompilationOptions()
        {
            var options = base.CreateCompilationOptions();
            return options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(_focus));
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14);
    }
}
