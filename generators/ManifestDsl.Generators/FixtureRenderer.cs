using System.Collections.Immutable;
using ManifestDsl.Engine.Output;
using ManifestDsl.Engine.PodPolicies.Fixtures;
using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>PodPolicy → Pods for tests in a cluster, with their paths. Runs again only for policies whose value changed.</summary>
internal static class FixtureRenderer
{
    public static FixturesModel Render(DeclarationModel declaration)
    {
        var files = ImmutableArray.CreateBuilder<FixtureModel>();
        if (declaration.Policy is { Policy: var policy })
        {
            var folder = (declaration.Environment is { } environment ? ManifestPath.FileName(environment.Folder) + "/" : "") + ManifestPath.FileName(policy.Name) + "/";
            foreach (var fixture in PodFixtures.Of(policy))
            {
                // The name says it too; the folder does not repeat it.
                var outcome = fixture.IsAccepted ? "accepted" : "refused";
                files.Add(new FixtureModel($"{folder}{outcome}/{fixture.Name.Substring(outcome.Length + 1)}.yaml", fixture.ToYaml()));
            }
        }

        return new FixturesModel(declaration.FullName, new(files.ToImmutable()));
    }
}
