using k8s.Models;
using ManifestDsl.Evaluation.Fragments;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Tests.Fragments;

public class IdentifierHashTests
{
    private static readonly ApiNames Names = ApiNames.Of(KnownTypes.Of(CSharpCompilation.Create(
        "App",
        references:
        [
            MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(V1Pod).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(ManifestsAttribute).Assembly.Location),
        ])))!;

    [Theory]
    [InlineData("V1Pod", "Model")]
    [InlineData("new V1Pod()", "Model")]
    [InlineData("x.IntOrString", "Model")]
    [InlineData("V1PodSpecial", "None")]
    [InlineData("MyV1Pod", "None")]
    [InlineData("V1 Pod2", "None")]
    [InlineData("pod.Spec.HostNetwork = true", "Property")]
    [InlineData("Privileged", "Property")]
    [InlineData("x.Name = y.Type + z.Containers + w.Path", "None")]
    [InlineData("using ManifestDsl; new Container", "DslType, DslNamespace")]
    [InlineData("", "None")]
    public void Finds_whole_identifiers(string text, string mentions) => Assert.Equal(mentions, MentionsIn(text).ToString());

    [Fact]
    public void Finds_them_across_the_chunks_of_a_long_text()
    {
        for (var length = 4080; length < 4110; length++)
        {
            Assert.Equal(ApiMentions.Model, MentionsIn(new string(' ', length) + "V1Pod"));
            Assert.Equal(ApiMentions.Model, MentionsIn(new string(' ', length) + "V1Pod "));
            Assert.Equal(ApiMentions.None, MentionsIn(new string('x', length) + "V1Pod "));
        }
    }

    private static ApiMentions MentionsIn(string text) => IdentifierHash.MentionsIn(SourceText.From(text), Names);
}
