using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4034: the service account called default keeps its token from pods that did not ask for it.</summary>
internal sealed class DefaultServiceAccountTokenRule() : KindRule("", "ServiceAccount")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4034",
        "The default service account must not hand out its token",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Every pod that names no service account runs as the one called default and finds its token on disk, unless it says otherwise.")
    {
        References = ["W20"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        if (facts.Name != "default")
        {
            return facts.Name.Length == 0 ? Verdict.Unknown : Verdict.Pass;
        }

        const string Field = "automountServiceAccountToken";
        switch (root.Read(Field))
        {
            case null:
                findings.AddNotSet(Metadata, root, [Field], $"{facts.Title} does not set {Field}: set it to false", "false");
                return Verdict.Fail;
            case ScalarNode { AsBoolean: true } value:
                findings.AddBadValue(Metadata, value, $"{facts.Title} has {Field} set to true: set it to false", FieldEdit.Replace(Field, "false"));
                return Verdict.Fail;
            case ScalarNode { AsBoolean: false }:
                return Verdict.Pass;
            default:
                return Verdict.Unknown;
        }
    }
}
