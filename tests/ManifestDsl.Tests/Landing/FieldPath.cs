using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Tests.Landing;

/// <summary>Paths as attributes write them.</summary>
internal static class FieldPath
{
    /// <summary>The node at a path; <c>['…']</c> at its end is a key with dots in it.</summary>
    public static ManifestNode? Find(ManifestNode root, string path) =>
        path.Split("['") is [var start, var key] ? (root.At(start) as MapNode)?[key.TrimEnd(']', '\'')] : root.At(path);
}
