namespace ManifestDsl.MSBuild.Planning;

/// <summary>The property <c>ManifestFileLayout</c>. The generator makes the paths for it; what remains is how objects share a file.</summary>
internal enum FileLayout
{
    /// <summary>A file for each object: two objects in a file are an error.</summary>
    PerResource,

    /// <summary>A file for each class, its objects in the order of the source.</summary>
    PerClass,

    /// <summary>One file, its objects in <see cref="ApplicationOrder"/>.</summary>
    Single,
}
