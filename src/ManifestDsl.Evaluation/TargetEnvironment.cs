using System.Collections.Immutable;

namespace ManifestDsl.Evaluation;

/// <summary>An environment that a declaration is evaluated for: a member of the enum that its method takes.</summary>
/// <param name="name">The name of the member.</param>
/// <param name="siblings">The names of all environments of the declaration, in the order in which the enum declares them.</param>
public sealed class TargetEnvironment(string name, ImmutableArray<string> siblings)
{
    /// <summary>The name of the enum's member: <c>PreProd</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The folder of its manifests: <c>pre-prod</c>. Environments of different enums with one folder are one environment.</summary>
    public string Folder { get; } = FolderOf(name);

    /// <summary>The names of all environments of the declaration, in the order in which the enum declares them.</summary>
    public ImmutableArray<string> Siblings { get; } = siblings;

    /// <summary>What to add to a message that does not hold in all environments: <c> (in Dev, Prod)</c>. Empty when it does.</summary>
    /// <param name="found">Where it holds.</param>
    /// <param name="all">Where it could; their order is that of the text.</param>
    public static string Remark(IReadOnlyCollection<string> found, IReadOnlyList<string> all)
    {
        var named = new List<string>(all.Count);
        foreach (var name in all)
        {
            if (found.Contains(name))
            {
                named.Add(name);
            }
        }

        return named.Count == all.Count ? "" : " (in " + string.Join(", ", named) + ")";
    }

    /// <summary>A member's name as Kubernetes writes names: <c>PreProd</c> → <c>pre-prod</c>, <c>EUWest1</c> → <c>eu-west1</c>, <c>QA</c> → <c>qa</c>.</summary>
    internal static string FolderOf(string name)
    {
        var folder = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_' || StartsWord(name, i))
            {
                if (folder.Length > 0 && folder[folder.Length - 1] != '-')
                {
                    folder.Append('-');
                }
            }

            if (name[i] != '_')
            {
                folder.Append(char.ToLowerInvariant(name[i]));
            }
        }

        var text = folder.ToString().TrimEnd('-');
        return text.Length > 0 ? text : name;
    }

    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
