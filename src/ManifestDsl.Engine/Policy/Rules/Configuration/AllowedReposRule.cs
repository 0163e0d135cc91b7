using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6017: a Gatekeeper constraint whose prefix allows more registries than it names.</summary>
internal sealed class AllowedReposRule() : KindRule("constraints.gatekeeper.sh", "K8sAllowedRepos")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6017",
        "Prefixes of K8sAllowedRepos must end with a slash",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "The constraint compares beginnings of texts: 'ghcr.io/acme' allows 'ghcr.io/acme-evil/app' as well.")
    {
        References = ["W104"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var repos = new TextList(root.Read("spec", "parameters", "repos"));
        var verdict = repos.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var repo in repos.Items)
        {
            // A whole image with its tag or digest is no prefix of others in practice.
            if (repo.Text.Length > 0 && !repo.Text.EndsWith("/", StringComparison.Ordinal) && repo.Text.LastIndexOf(':') < repo.Text.LastIndexOf('/') + 1)
            {
                findings.AddBadValue(Metadata, repo, $"{facts.Title} allows every repository that begins with '{repo.Text}': write '{repo.Text}/'");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
