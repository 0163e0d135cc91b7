using ManifestDsl.Evaluation.Fragments;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Tests.Fragments;

public class IdentifierHashTests
{
    [Theory]
    [InlineData("V1Pod", true)]
    [InlineData("new V1Pod()", true)]
    [InlineData("V1PodSpec", false)]
    [InlineData("MyV1Pod", false)]
    [InlineData("V1 Pod", false)]
    [InlineData("x.V1Pod", true)]
    [InlineData("", false)]
    public void Finds_whole_identifiers(string text, bool isFound) => Assert.Equal(isFound, Contains(text));

    [Fact]
    public void Finds_them_across_the_chunks_of_a_long_text()
    {
        for (var length = 4080; length < 4110; length++)
        {
            Assert.True(Contains(new string(' ', length) + "V1Pod"));
            Assert.True(Contains(new string(' ', length) + "V1Pod "));
            Assert.False(Contains(new string('x', length) + "V1Pod "));
        }
    }

    private static bool Contains(string text) => IdentifierHash.Any(SourceText.From(text), hash => hash == IdentifierHash.Of("V1Pod"));
}
