using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>The resources of Kubernetes by their plural names, as roles name them. Looked up in one text: a compiler process asks for few.</summary>
internal static partial class ApiResources
{
    /// <summary>True for a resource of Kubernetes.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="resource">The plural name, without a subresource.</param>
    public static bool IsKnown(string group, string resource) => Has("\n", group, resource) || IsClusterScoped(group, resource);

    /// <summary>True for a resource of Kubernetes that is in no namespace.</summary>
    public static bool IsClusterScoped(string group, string resource) => Has("\n!", group, resource);

    /// <summary>True for a group whose resources are all known here.</summary>
    public static bool HasGroup(string group) => All.IndexOf("." + group + "\n", StringComparison.Ordinal) >= 0;

    /// <summary>The groups that have a resource of that name; none for custom resources.</summary>
    public static ImmutableArray<string> GroupsOf(string resource)
    {
        var groups = ImmutableArray.CreateBuilder<string>();
        var name = resource + ".";
        for (var at = All.IndexOf(name, StringComparison.Ordinal); at >= 0; at = All.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (All[at - 1] is '\n' or '!')
            {
                var start = at + name.Length;
                groups.Add(All.Substring(start, All.IndexOf('\n', start) - start));
            }
        }

        return groups.ToImmutable();
    }

    /// <summary>The plural name of a kind, as the API has it in its paths.</summary>
    public static string Plural(string kind)
    {
        var name = kind.ToLowerInvariant();
        if (name.Length < 2 || name == "endpoints")
        {
            return name;
        }

        return name[name.Length - 1] switch
        {
            's' => name + "es",
            'y' when "aeiou".IndexOf(name[name.Length - 2]) < 0 => name.Substring(0, name.Length - 1) + "ies",
            _ => name + "s",
        };
    }

    private static bool Has(string before, string group, string resource) => All.IndexOf(before + resource + "." + group + "\n", StringComparison.Ordinal) >= 0;
}
