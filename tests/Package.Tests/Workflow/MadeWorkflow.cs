using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>The workflow as <c>dotnet new manifestdsl-ci</c> writes it.</summary>
internal static class MadeWorkflow
{
    public const string Path = ".github/workflows/manifests.yml";

    /// <summary>Every pin with a value. No such versions exist: nothing here asks for them.</summary>
    public static IReadOnlyList<string> Pins { get; } =
    [
        "--trivy-version", "0.0.1", "--trivy-sha256", new('e', 64), "--checkout-sha", new('1', 40), "--setup-dotnet-sha", new('2', 40),
        "--upload-artifact-sha", new('3', 40), "--download-artifact-sha", new('4', 40), "--codeql-action-sha", new('5', 40),
    ];

    /// <summary>With all pins.</summary>
    public static string Confirmed => ConfirmedText.Value;

    private static Lazy<string> ConfirmedText { get; } = new(static () =>
    {
        using var folder = new TempFolder();
        New(folder, [.. Pins, "--project-file", "Shop.Manifests/Shop.Manifests.csproj"]).Succeeded();
        return folder.Read(Path);
    });

    public static DotnetResult New(TempFolder folder, params string[] arguments) => PackedTemplates.Instance.New(folder.Root, ["manifestdsl-ci", "--no-update-check", .. arguments]);
}
