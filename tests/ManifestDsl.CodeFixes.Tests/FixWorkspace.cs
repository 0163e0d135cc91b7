using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>A solution of one document per project, as an IDE or dotnet format hands it to the fixes: what the verifier cannot say.</summary>
internal sealed class FixWorkspace
{
    private readonly SetFieldCodeFixProvider _provider = new();
    private Solution _solution;

    /// <param name="projects">The documents of each project.</param>
    public FixWorkspace(params string[][] projects)
    {
        _solution = new AdhocWorkspace().CurrentSolution;
        for (var i = 0; i < projects.Length; i++)
        {
            var project = ProjectId.CreateNewId();
            _solution = _solution.AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Default,
                $"Project{i}",
                $"Project{i}",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: Focus.OnCore),
                parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
                metadataReferences: TestReferences.All));
            for (var j = 0; j < projects[i].Length; j++)
            {
                _solution = _solution.AddDocument(DocumentId.CreateNewId(project), $"File{j}.cs", SourceText.From(projects[i][j]), filePath: $"/src/Project{i}/File{j}.cs");
            }
        }
    }

    public Document First => _solution.Projects.First().Documents.First();

    /// <summary>The documents as they are now.</summary>
    public string[] Texts => [.. Documents.Select(document => document.GetTextAsync().Result.ToString())];

    private IEnumerable<Document> Documents => _solution.Projects.SelectMany(project => project.Documents);

    public static FixWorkspace Of(string code) => new([code]);

    /// <summary>One document with other rules on, and properties of its project such as <c>ManifestPodSecurity = baseline</c>.</summary>
    public static FixWorkspace Of(string code, ImmutableDictionary<string, ReportDiagnostic> focus, string properties)
    {
        var workspace = Of(code);
        var project = workspace.First.Project;
        project = project.WithCompilationOptions(project.CompilationOptions!.WithSpecificDiagnosticOptions(focus));
        if (properties.Length > 0)
        {
            project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From($"is_global = true\nbuild_property.{properties}\n"), filePath: "/src/.globalconfig").Project;
        }

        workspace._solution = project.Solution;
        return workspace;
    }

    /// <summary>Adds what a build hands over to the first project.</summary>
    public void Add(InputSet inputs)
    {
        var project = First.Project;
        foreach (var file in inputs.ToAdditionalFiles())
        {
            project = project.AddAdditionalDocument(file.Path, file.GetText()!, filePath: file.Path).Project;
        }

        _solution = project.Solution;
    }

    /// <summary>One document in an older version of C#.</summary>
    public static FixWorkspace Of(string code, LanguageVersion version)
    {
        var workspace = Of(code);
        workspace._solution = workspace.First.Project.WithParseOptions(new CSharpParseOptions(version)).Solution;
        return workspace;
    }

    /// <summary>One document, and the lines for C# files in its .editorconfig.</summary>
    public static FixWorkspace Of(string code, string editorConfig)
    {
        var workspace = Of(code);
        workspace._solution = workspace.First.Project
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{editorConfig}\n"), filePath: "/src/.editorconfig").Project.Solution;
        return workspace;
    }

    /// <summary>What the analyzer reports now.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([new ManifestAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The errors of the compiler in the first project as it is now.</summary>
    public async Task<Diagnostic[]> ErrorsAsync() =>
        [.. (await First.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>What is offered for diagnostics of the first document.</summary>
    public async Task<ImmutableArray<CodeAction>> ActionsAsync(ImmutableArray<Diagnostic> diagnostics)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var context = new CodeFixContext(First, diagnostics[0].Location.SourceSpan, diagnostics, (action, _) => actions.Add(action), CancellationToken.None);
        await _provider.RegisterCodeFixesAsync(context);
        return actions.ToImmutable();
    }

    public async Task ApplyAsync(CodeAction action) =>
        _solution = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;

    /// <summary>"Fix all" from the first document; nothing changes when nothing is offered.</summary>
    public async Task FixAllAsync(FixAllScope scope, string? key, params string[] ids)
    {
        var context = new FixAllContext(First, _provider, scope, key!, ids, new Reported(this), CancellationToken.None);
        if (await _provider.GetFixAllProvider().GetFixAsync(context) is { } action)
        {
            await ApplyAsync(action);
        }
    }

    /// <summary>"Fix all" in the first document for diagnostics that the analyzer need not report.</summary>
    public async Task FixAllAsync(ImmutableArray<Diagnostic> diagnostics)
    {
        var context = new FixAllContext(First, _provider, FixAllScope.Document, EquivalenceKeys.AllSettings, diagnostics.Select(diagnostic => diagnostic.Id), new Given(diagnostics), CancellationToken.None);
        if (await _provider.GetFixAllProvider().GetFixAsync(context) is { } action)
        {
            await ApplyAsync(action);
        }
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }

    private sealed class Reported(FixWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await workspace.DiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await workspace.DiagnosticsAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
