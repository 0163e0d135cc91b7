using ManifestDsl.Engine.Policy;
using ManifestDsl.Testing;
using static ManifestDsl.CodeFixes.Tests.AskedFor;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Edits that may break the program: one by one, never all at once.</summary>
public class ReviewTests
{
    private static readonly FieldEdit Edit = FieldEdit.Remove("add") with { NeedsReview = true };

    [Fact]
    public async Task TheTitleSaysSo() => Assert.Equal(
        ["""Remove "A" from AddCapabilities (review: something may depend on it)"""],
        await TitlesAsync(Source.Deployment("""new("web", "nginx:1.29") { AddCapabilities = [[|"A"|]] }"""), Edit));

    [Fact]
    public Task NotAllAtOnce() => VerifyNotAllAsync(Source.Deployment("""new("web", "nginx:1.29") { AddCapabilities = [[|"A"|], [|"B"|]] }"""), Edit);

    [Fact]
    public Task ItIsMade() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { AddCapabilities = ["A", [|"B"|]] }"""),
        Source.Deployment("""new("web", "nginx:1.29") { AddCapabilities = ["A"] }"""),
        Edit);
}
