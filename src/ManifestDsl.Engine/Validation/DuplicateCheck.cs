using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>Two objects that the API server cannot tell apart.</summary>
/// <param name="First">The object that came first, and stays.</param>
/// <param name="Second">The object that declares it again.</param>
public sealed record Duplicate(KubernetesObject First, KubernetesObject Second)
{
    /// <summary>MDSL0005 at the name of the second object.</summary>
    public Finding ToFinding() => new(
        DeclarationRules.Duplicate,
        FindingCause.BadValue,
        Second.Root.Find("metadata", "name") ?? Second.Root,
        $"{ObjectTitle.Of(Second)} is declared twice: give one of the two another name or namespace, or remove it");
}

/// <summary>The objects of many declarations with each identity once.</summary>
/// <param name="Objects">What to emit, in the order in which it was given.</param>
/// <param name="Duplicates">What was declared twice.</param>
public sealed record DistinctObjects(ImmutableArray<KubernetesObject> Objects, ImmutableArray<Duplicate> Duplicates);

/// <summary>MDSL0005: kind, group, namespace and name tell objects apart, so no two declarations may share them all.</summary>
public static class DuplicateCheck
{
    /// <summary>
    /// Finds objects of the same identity. A derived object yields to a declared one, and to an equal derived one; two
    /// different derived ones are duplicates. Objects without a name (generateName, or an unknown name) are all different.
    /// </summary>
    public static DistinctObjects Find(ImmutableArray<KubernetesObject> objects)
    {
        var chosen = Choose(objects);
        var kept = ImmutableArray.CreateBuilder<KubernetesObject>(objects.Length);
        var duplicates = ImmutableArray.CreateBuilder<Duplicate>();
        foreach (var item in objects)
        {
            var first = HasIdentity(item) ? chosen[item.Identity] : item;
            if (ReferenceEquals(first, item))
            {
                kept.Add(item);
            }
            else if (!Yields(item, first))
            {
                duplicates.Add(new Duplicate(first, item));
            }
        }

        return new DistinctObjects(kept.ToImmutable(), duplicates.ToImmutable());
    }

    // The first declared object of each identity or, where none is declared, the first derived one.
    private static Dictionary<string, KubernetesObject> Choose(ImmutableArray<KubernetesObject> objects)
    {
        var chosen = new Dictionary<string, KubernetesObject>(objects.Length, StringComparer.Ordinal);
        foreach (var item in objects)
        {
            if (HasIdentity(item)
                && (!chosen.TryGetValue(item.Identity, out var other) || (other.IsDerived && !item.IsDerived)))
            {
                chosen[item.Identity] = item;
            }
        }

        return chosen;
    }

    private static bool Yields(KubernetesObject item, KubernetesObject chosen) =>
        item.IsDerived && (!chosen.IsDerived || ManifestNodeComparer.ByValue.Equals(item.Root, chosen.Root));

    private static bool HasIdentity(KubernetesObject item) =>
        item.Name.Length > 0
        && item.Kind.Length > 0
        && item.Root["apiVersion"] is not UnknownNode
        && item.Root.Find("metadata", "namespace") is not UnknownNode;
}
