using System.Text;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Reporting;
using ManifestDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Generators;

/// <summary>
/// Emits, for each declaration of a <c>[Manifests]</c> class, a constant with its YAML and an assembly attribute from which the
/// build writes the file. Reports nothing: that is the analyzers' part.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ManifestGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider))
            .WithTrackingName(TrackingNames.Options);

        var inputs = context.AdditionalTextsProvider
            .Collect()
            .Select(static (files, cancellationToken) => BuildInputs.Read(files, cancellationToken))
            .WithTrackingName(TrackingNames.Inputs);

        var version = options.Select(static (options, _) => options.KubernetesVersion);

        // What a declaration means depends on the whole compilation, as the attribute's own step does: ClassEvaluator knows what is still current.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.ManifestsAttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => DeclarationParser.Parse(attributed, cancellationToken))
            .Where(static declaring => declaring is not null)
            .Combine(context.CompilationProvider.Combine(inputs.Combine(version)))
            .Select(static (pair, cancellationToken) => DeclarationParser.Evaluate(pair.Left!, pair.Right.Left, pair.Right.Right.Left, pair.Right.Right.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Declarations)
            .SelectMany(static (all, _) => all.Items)
            .WithTrackingName(TrackingNames.Declaration);

        var manifests = declarations
            .Combine(options)
            .Select(static (pair, cancellationToken) => ManifestRenderer.Render(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Manifests);

        var files = manifests
            .Collect()
            .SelectMany(static (all, _) => ClassFiles.Of(all))
            .WithTrackingName(TrackingNames.Files);

        context.RegisterSourceOutput(
            files,
            static (output, file) => output.AddSource(file.HintName, SourceText.From(ManifestEmitter.Emit(file), Encoding.UTF8)));

        // The marker refers to an attribute that a project may lack which sees the generator but not the library.
        var isReferenced = context.CompilationProvider
            .Select(static (compilation, _) => KnownTypes.Of(compilation).ManifestsAttribute is not null)
            .WithTrackingName(TrackingNames.IsReferenced);
        var summary = manifests
            .Collect()
            .Select(static (all, _) => Summaries.Of(all))
            .Combine(isReferenced)
            .WithTrackingName(TrackingNames.Summary);
        context.RegisterSourceOutput(summary, static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource("ManifestDsl.Summary.g.cs", SourceText.From(ManifestEmitter.EmitSummary(pair.Left), Encoding.UTF8));
            }
        });
        RegisterFixtures(context, declarations);
        RegisterReport(context, inputs);
    }

    /// <summary>Pods for tests of policies. No code refers to them, so an IDE does not ask for this output.</summary>
    private static void RegisterFixtures(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DeclarationModel> declarations)
    {
        var fixtures = declarations
            .Where(static declaration => declaration.Policy is not null)
            .Select(static (declaration, _) => FixtureRenderer.Render(declaration))
            .WithTrackingName(TrackingNames.Fixtures);
        context.RegisterImplementationSourceOutput(fixtures.Collect(), static (output, all) =>
        {
            if (FixtureEmitter.Emit(all) is { } source)
            {
                output.AddSource("ManifestDsl.Fixtures.g.cs", SourceText.From(source, Encoding.UTF8));
            }
        });
    }

    /// <summary>Findings that the build has to know of, and images. No code refers to them, so an IDE does not ask for this output.</summary>
    private static void RegisterReport(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<BuildInputs> inputs)
    {
        var properties = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ReportProperties.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.ReportProperties);
        var found = context.CompilationProvider
            .Combine(inputs.Combine(properties))
            .Select(static (pair, cancellationToken) => ReportOf(pair.Left, pair.Right.Left, pair.Right.Right, cancellationToken));
        var report = found.Select(static (pair, _) => pair.Report).WithTrackingName(TrackingNames.Report);
        context.RegisterImplementationSourceOutput(report, static (output, report) =>
        {
            if (ReportEmitter.Emit(report) is { } source)
            {
                output.AddSource("ManifestDsl.Report.g.cs", SourceText.From(source, Encoding.UTF8));
            }
        });

        // Apart from the findings: these change with each line that moves above an image.
        var images = found.Select(static (pair, _) => pair.Images).WithTrackingName(TrackingNames.Images);
        context.RegisterImplementationSourceOutput(images, static (output, images) =>
        {
            if (ImageEmitter.Emit(images) is { } source)
            {
                output.AddSource("ManifestDsl.Images.g.cs", SourceText.From(source, Encoding.UTF8));
            }
        });
    }

    private static (BuildReport Report, EquatableArray<ImageUse> Images) ReportOf(
        Compilation compilation, BuildInputs inputs, ReportProperties properties, CancellationToken cancellationToken)
    {
        var known = KnownTypes.Of(compilation);
        if (known.ManifestsAttribute is null)
        {
            return (BuildReport.Empty, default);
        }

        var classes = CompilationClasses.Evaluate(compilation, known, inputs, properties.Policy.KubernetesVersion, cancellationToken);
        return (
            BuildReport.Of(classes, compilation, inputs, properties, cancellationToken),
            new(ImageUse.Of(classes, compilation, inputs, properties.ProjectFolder, cancellationToken)));
    }
}
