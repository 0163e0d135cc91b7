using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>What messages call an object.</summary>
public static class ObjectTitle
{
    /// <summary>
    /// <c>Deployment 'shop/api'</c>; without a name only <c>Deployment</c>, or <c>a Deployment</c> when other code names it; <c>object</c> when even
    /// the kind is unknown.
    /// </summary>
    public static string Of(KubernetesObject source)
    {
        var kind = source.Kind.Length > 0 ? source.Kind : "object";
        if (source.Name.Length == 0)
        {
            return source.Root.IsOpen ? (IsVowel(kind[0]) ? "an " : "a ") + kind : kind;
        }

        return source.Namespace.Length > 0 ? $"{kind} '{source.Namespace}/{source.Name}'" : $"{kind} '{source.Name}'";
    }

    private static bool IsVowel(char c) => c is 'A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o';
}
