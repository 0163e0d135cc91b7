namespace ManifestDsl;

/// <summary>A container that runs .NET 8 or later, with what is usual for that.</summary>
/// <remarks>
/// Added where nothing is written about it: the port <c>http</c> 8080, a writable <c>/tmp</c>, the variable
/// <c>DOTNET_EnableDiagnostics</c> with the value 0, and the user 1654 when the image itself is one of Microsoft's .NET
/// images, which have it. docs/dotnet.md says why, and with which source.
/// </remarks>
/// <param name="Name">Name, <c>name</c>: unique within the pod.</param>
/// <param name="Image">Image, <c>image</c>: with a tag, better with a digest.</param>
public sealed record DotNetContainer(string Name, Image Image) : Container(Name, Image)
{
    /// <summary>
    /// Absolute path of a folder in which the runtime opens its diagnostic port, as the value of <c>TMPDIR</c> in
    /// <c>env</c>: then diagnostics are left on. A volume that is mounted there is used, otherwise the folder is an emptyDir
    /// of its own. Default: none, diagnostics are off.
    /// </summary>
    [KubernetesField("env", Handled = true)]
    public string? DiagnosticsPath { get; init; }
}
