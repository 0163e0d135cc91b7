using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Yaml;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Generators.Tests;

/// <summary>Texts that YAML readers take for something else come through the whole generator as they were written.</summary>
public sealed class YamlTrapTests
{
    [Fact]
    public void Come_back_as_label_and_as_value()
    {
        var traps = YamlTraps.All.Distinct().ToList();
        var entries = string.Join(", ", traps.Select(static (trap, i) => $"[\"k{i}\"] = {SymbolDisplay.FormatLiteral(trap, quote: true)}"));
        var run = GeneratorRun.Of(Sources.Class($$"""
                public static V1ConfigMap Raw => new() { Metadata = new() { Name = "raw", Labels = new Dictionary<string, string> { {{entries}} } }, Data = new Dictionary<string, string> { {{entries}} } };
                public static ConfigMap Dsl => new("dsl") { Labels = new() { {{entries}} }, Data = new() { {{entries}} } };
            """));
        using var image = new MemoryStream();

        Assert.Empty(run.Output.Problems());
        Assert.Empty(run.Failed);
        Assert.True(traps.Count >= 120, $"{traps.Count} traps");
        Assert.True(run.Output.Emit(image).Success);
        foreach (var declaration in new[] { "App.Raw", "App.Dsl" })
        {
            // By the rules of the specifications, all scalars are texts.
            var texts = SpecReader.Texts(run.YamlOf(declaration));
            var pairs = texts.Zip(texts.Skip(1)).ToList();
            Assert.All(traps, (trap, i) => Assert.Equal([trap, trap], pairs.Where(p => p.First == "k" + i).Select(static p => p.Second)));
        }

        foreach (var schema in new[] { YamlSchema.Kubernetes, YamlSchema.Core12 })
        {
            foreach (var declaration in new[] { "App.Raw", "App.Dsl" })
            {
                var root = (MapNode)Assert.Single(YamlReader.Read(run.YamlOf(declaration), null, schema).Documents);
                for (var i = 0; i < traps.Count; i++)
                {
                    Assert.Equal(traps[i], ((MapNode)root.Find("metadata", "labels")!).Text("k" + i));
                    Assert.Equal(traps[i], root.Map("data")!.Text("k" + i));
                }
            }
        }
    }

    [Fact]
    public void Come_back_as_keys()
    {
        var traps = YamlTraps.All.Distinct().ToList();
        var run = GeneratorRun.Of(Sources.Class(
            "    public static ConfigMap Dsl => new(\"dsl\") { Data = new() { " + string.Join(", ", traps.Select(static trap => $"[{SymbolDisplay.FormatLiteral(trap, quote: true)}] = \"v\"")) + " } };"));

        Assert.Empty(run.Failed);
        var root = (MapNode)Assert.Single(YamlReader.Read(run.YamlOf("App.Dsl"), null).Documents);
        Assert.Equal(traps, root.Map("data")!.Entries.Select(static e => e.Key));
    }
}
