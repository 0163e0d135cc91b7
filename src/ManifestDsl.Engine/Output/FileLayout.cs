namespace ManifestDsl.Engine.Output;

/// <summary>How objects are laid out in files; the MSBuild property <c>ManifestFileLayout</c>.</summary>
public enum FileLayout
{
    /// <summary>A file for each object, <c>namespace/name.kind.yaml</c>: two objects in a file are an error. The default.</summary>
    PerResource,

    /// <summary>A file for each <c>[Manifests]</c> class, its objects in the order of the source.</summary>
    PerClass,

    /// <summary>One file, its objects in <see cref="ApplicationOrder"/>.</summary>
    Single,
}
