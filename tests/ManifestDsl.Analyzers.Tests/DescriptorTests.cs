using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Every descriptor has a page, a link to it and an entry in the release files.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => new ManifestAnalyzer().SupportedDiagnostics;

    private static string[] Pages => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs", "rules"), "MDSL*.md").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLinkLeadsToAPageThatSaysTheSame(string id)
    {
        var descriptor = Descriptors.Single(candidate => candidate.Id == id);
        Assert.Equal($"https://github.com/manifestdsl/manifestdsl/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| {descriptor.Category} | {descriptor.DefaultSeverity} | ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPageIsOfADescriptor() => Assert.Equal(Ordered(Descriptors.Select(descriptor => descriptor.Id)), Ordered(Pages));

    [Fact]
    public void ReleaseFilesListEveryDescriptorOnce() => Assert.Equal(
        Ordered(Descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : "Disabled")}")),
        Ordered(Released("Shipped").Concat(Released("Unshipped"))));

    [Fact]
    public void IdsAreUniqueAndOrdered() => Assert.Equal(Ordered(Descriptors.Select(descriptor => descriptor.Id).Distinct()), Descriptors.Select(descriptor => descriptor.Id));

    [Fact]
    public void EveryDescriptorSaysWhy() => Assert.All(Descriptors, descriptor => Assert.NotEmpty(descriptor.Description.ToString(null)));

    private static IEnumerable<string> Released(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, $"AnalyzerReleases.{file}.md"))
            .Where(line => line.StartsWith("MDSL", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries).Take(3)));

    private static string[] Ordered(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
