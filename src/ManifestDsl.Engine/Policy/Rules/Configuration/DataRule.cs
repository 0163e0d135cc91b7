using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>A rule about each entry of the data of ConfigMaps.</summary>
internal abstract class DataRule() : KindRule("", "ConfigMap")
{
    protected sealed override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var data = root.Read("data");
        var verdict = data.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        foreach (var entry in data.Entries())
        {
            var own = entry.Value.AsText() is { } value ? CheckEntry(facts, entry, value, findings) : Verdict.Unknown;
            verdict = verdict.Or(own);
        }

        return verdict;
    }

    protected abstract Verdict CheckEntry(ObjectFacts configMap, MapEntry entry, string value, FindingSink findings);
}
