using ManifestDsl.Engine.Api;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>The end of a message about a name that is not there.</summary>
internal static class Suggestion
{
    /// <summary><c>: did you mean 'image' or 'imagePullPolicy'?</c>, or what to do where no field is near.</summary>
    public static string Of(string name, ApiType type) => NearestName.Of(name, Names(type)) is { Count: > 0 } nearest
        ? $": did you mean {Join(nearest)}?"
        : ": correct the name, or say allowUnknown: true for a field of a newer version of Kubernetes";

    /// <summary><c>: did you mean 'web'?</c>, or all that there are.</summary>
    public static string Of(string name, List<string> names)
    {
        var nearest = NearestName.Of(name, names);
        return nearest.Count > 0 ? $": did you mean {Join(nearest)}?"
            : names.Count == 0 ? ": there is none"
            : $": there is {Join([.. names.Take(8)])}{(names.Count > 8 ? " and others" : "")}";
    }

    private static IEnumerable<string> Names(ApiType type)
    {
        foreach (var field in type.Fields)
        {
            yield return field.Name;
        }
    }

    private static string Join(List<string> names)
    {
        var quoted = names.ConvertAll(static name => $"'{name}'");
        return quoted.Count == 1 ? quoted[0] : string.Join(", ", quoted.Take(quoted.Count - 1)) + " or " + quoted[quoted.Count - 1];
    }
}
