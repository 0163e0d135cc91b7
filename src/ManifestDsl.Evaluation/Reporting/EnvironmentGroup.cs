using System.Collections.Immutable;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>The declarations of one environment, or those of none.</summary>
/// <param name="environment">The environment, among all that there are; null for none.</param>
/// <param name="own">Its declarations. Of these no two may declare the same object; that others do is no duplicate.</param>
/// <param name="shared">The declarations without environment, which are deployed beside each.</param>
/// <param name="isSet">False for declarations without environment beside those of environments: with these they are sets, alone they are none.</param>
internal sealed class EnvironmentGroup(TargetEnvironment? environment, List<DeclaredObjects> own, List<DeclaredObjects> shared, bool isSet)
{
    public TargetEnvironment? Environment => environment;

    public List<DeclaredObjects> Own => own;

    public bool IsSet => isSet;

    /// <summary>What is deployed together, which rules over several objects look at.</summary>
    public IEnumerable<DeclaredObjects> Set => environment is null ? own : shared.Concat(own);

    /// <summary>The declarations without environment first, then each environment in the order in which it first occurs.</summary>
    public static List<EnvironmentGroup> Of(List<DeclaredObjects> declarations)
    {
        var shared = new List<DeclaredObjects>();
        var names = new List<string>();
        var byFolder = new Dictionary<string, List<DeclaredObjects>>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            if (declaration.Declaration.Environment is not { } environment)
            {
                shared.Add(declaration);
                continue;
            }

            if (!byFolder.TryGetValue(environment.Folder, out var own))
            {
                byFolder.Add(environment.Folder, own = []);
                names.Add(environment.Name);
            }

            own.Add(declaration);
        }

        var groups = new List<EnvironmentGroup> { new(null, shared, shared, isSet: names.Count == 0) };
        ImmutableArray<string> all = [.. names];
        foreach (var name in names)
        {
            var environment = new TargetEnvironment(name, all);
            groups.Add(new(environment, byFolder[environment.Folder], shared, isSet: true));
        }

        return groups;
    }
}
