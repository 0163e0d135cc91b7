using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6021: a pod names a key that a ConfigMap or Secret of the set does not have. Those without any entry are filled by others.</summary>
internal sealed class MissingKeyRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6021",
        "Keys of ConfigMaps and Secrets must exist",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "A container that asks for a key which is not there does not start.")
    {
        Preset = RulePreset.Baseline,
        References = ["W49"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var workload in set.Workloads)
        {
            foreach (var reference in workload.Facts.References)
            {
                if (reference.Key is { } key
                    && set.Named("", reference.Kind).Find(workload.Facts.Namespace, reference.Name.Text) is { } holder
                    && KeysOf(holder) is { IsEmpty: false } keys
                    && !keys.Contains(key.Text, StringComparer.Ordinal))
                {
                    findings.Object = workload.Object;
                    findings.Container = reference.Container;
                    findings.AddBadValue(
                        Metadata,
                        key,
                        $"{workload.Facts.Title} asks for key '{key.Text}' of {holder.Facts.Title}, which has {string.Join(", ", keys.Select(static text => $"'{text}'"))}: use one of its keys, or add this one");
                }
            }
        }
    }

    // No keys at all where they cannot be known.
    private static ImmutableArray<string> KeysOf(PolicyContext holder)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var field in new[] { "data", "binaryData", "stringData" })
        {
            var data = holder.Object.Root.Read(field);
            if (data is not (null or MapNode))
            {
                return [];
            }

            foreach (var entry in data.Entries())
            {
                keys.Add(entry.Key);
            }
        }

        return keys.ToImmutable();
    }
}
