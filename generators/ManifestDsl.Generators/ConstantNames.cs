using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>
/// The names in the generated class <c>Yaml</c>: <c>Yaml.Web</c>, and <c>Yaml.Web.Prod</c> where the declaration takes an environment.
/// </summary>
internal sealed class ConstantNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    /// <summary>False when C# leaves no room for the constant: the name is that of an overload's, or that of the class it would be in.</summary>
    public bool TryTake(ManifestModel manifest)
    {
        if (manifest.Environment is not { } environment)
        {
            return _taken.Add(manifest.Member);
        }

        if (environment.Name == manifest.Member)
        {
            return false;
        }

        if (_taken.Add(manifest.Member))
        {
            _classes.Add(manifest.Member);
        }

        return _classes.Contains(manifest.Member) && _taken.Add(manifest.Member + "." + environment.Name);
    }
}
