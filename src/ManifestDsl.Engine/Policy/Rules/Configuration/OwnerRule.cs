using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6009: nothing on a workload says who answers for it.</summary>
internal sealed class OwnerRule : PolicyRule
{
    private static readonly string[] Words = ["owner", "owners", "team", "email", "contact", "maintainer", "maintainers"];
    private static readonly char[] Separators = ['/', '.', '-', '_'];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6009",
        "Workloads should say who owns them",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "When it fails at night, somebody has to know whom to call.")
    {
        Preset = RulePreset.Strict,
        References = ["W82", "W83"],
    };

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (PodSpecLocation.Find(context.Facts.Group, context.Facts.Kind) is null)
        {
            return Verdict.NotApplicable;
        }

        var labels = context.Object.Root.Read("metadata", "labels");
        var annotations = context.Object.Root.Read("metadata", "annotations");
        if (NamesOwner(labels) || NamesOwner(annotations))
        {
            return Verdict.Pass;
        }

        if (labels.IsOpaque() || annotations.IsOpaque())
        {
            return Verdict.Unknown;
        }

        findings.AddNotSet(Metadata, context.Object.Root, ["metadata", "labels"], $"{context.Facts.Title} does not say who owns it: add a label 'owner' or 'team', or an annotation with a contact");
        return Verdict.Fail;
    }

    private static bool NamesOwner(ManifestNode? map)
    {
        foreach (var entry in map.Entries())
        {
            foreach (var word in entry.Key.Split(Separators))
            {
                if (Words.Contains(word, StringComparer.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
