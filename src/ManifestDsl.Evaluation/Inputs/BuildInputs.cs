using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Inputs;

/// <summary>
/// What the build hands to the declarations beside the source: the properties that the project declares with <c>ManifestParameter</c>
/// and the files that it declares with <c>ManifestFile</c>.
/// </summary>
/// <remarks>
/// All of it comes through additional files, which the compiler reads, so that a manifest is a function of the compiler's inputs. Equal
/// when the same is handed over.
/// </remarks>
public sealed class BuildInputs : IEquatable<BuildInputs>
{
    private readonly Dictionary<string, BuildInput> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, BuildInput> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _packages = new(StringComparer.Ordinal);

    private BuildInputs()
    {
    }

    /// <summary>Nothing is handed over.</summary>
    public static BuildInputs None { get; } = new();

    /// <summary>Reads what the build's targets wrote. Never throws but when cancelled.</summary>
    /// <param name="files">The additional files of the compilation.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static BuildInputs Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (InputsFile.IsAt(file.Path) && file.GetText(cancellationToken) is { } text)
            {
                var inputs = new BuildInputs();
                inputs.Add(InputsFile.Of(text), files, cancellationToken);
                return inputs;
            }
        }

        return None;
    }

    /// <summary>True for the path of the file in which the build lists what it hands over.</summary>
    public static bool IsList(string path) => InputsFile.IsAt(path);

    /// <summary>The images that the project builds.</summary>
    public DeclaredDockerfiles Dockerfiles { get; } = new();

    /// <summary>What scanners say of the project's images and manifests.</summary>
    public DeclaredScans Scans { get; } = new();

    /// <summary>A policy, with what the build knows of images.</summary>
    public PolicyOptions Complete(PolicyOptions policy) => policy with { Images = Dockerfiles.Images, Scans = Scans.Reports };

    /// <summary>The package that a source file came with; null for the project's own files.</summary>
    public string? PackageOf(string path) => _packages.TryGetValue(path, out var package) ? package : null;

    /// <summary>The input of a name.</summary>
    internal BuildInput Find(InputKind kind, string name)
    {
        if (kind == InputKind.Property)
        {
            return _properties.TryGetValue(name, out var property) ? property : Problem($"'{name}' is no property that this project hands to declarations: add <ManifestParameter Include=\"{name}\" /> to the project");
        }

        var path = Normalize(name);
        return _files.TryGetValue(path, out var file) ? file : Problem(NoSuchFile(path));
    }

    /// <inheritdoc/>
    public bool Equals(BuildInputs? other) =>
        ReferenceEquals(this, other) || (other is not null && AreEqual(_properties, other._properties) && AreEqual(_files, other._files) && AreEqual(_packages, other._packages) && Dockerfiles.Equals(other.Dockerfiles) && Scans.Equals(other.Scans));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BuildInputs);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_properties.Count * 31) + _files.Count);

    private static bool AreEqual<T>(Dictionary<string, T> x, Dictionary<string, T> y)
        where T : class
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        foreach (var pair in x)
        {
            if (!y.TryGetValue(pair.Key, out var other) || !pair.Value.Equals(other))
            {
                return false;
            }
        }

        return true;
    }

    private static BuildInput Problem(string reason) => new(InputForm.Problem, reason);

    private static string Normalize(string name)
    {
        var path = name.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path.Substring(2);
        }

        return path;
    }

    private void Add(InputsFile list, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var entry in list.Entries)
        {
            switch (entry.Sort)
            {
                case "property":
                    _properties[entry.Name] = new BuildInput(InputForm.Text, entry.Content);
                    break;
                case "bytes":
                    _files[entry.Name] = new BuildInput(InputForm.Base64, entry.Content);
                    break;
                case "text":
                    _files[entry.Name] = TextFiles.Find(entry, files, cancellationToken);
                    break;
                case "package":
                    _packages[entry.Name] = entry.Content;
                    break;
                case "dockerfile":
                    Dockerfiles.AddDockerfile(entry, files, cancellationToken);
                    break;
                case "sdk-image":
                    Dockerfiles.AddSdkImage(entry);
                    break;
                case DeclaredScans.SettingsSort or DeclaredScans.ImageSort or DeclaredScans.ConfigSort or DeclaredScans.ProblemSort:
                    Scans.Add(entry);
                    break;
                case "no-file":
                    _files[entry.Name] = Problem(entry.Content);
                    break;
            }
        }
    }

    /// <summary>A name that differs in case, or is in another folder, is what was meant.</summary>
    private string NoSuchFile(string path)
    {
        var declare = $"<ManifestFile Include=\"{path}\" />";
        string? sameName = null;
        foreach (var other in _files.Keys.OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (string.Equals(other, path, StringComparison.OrdinalIgnoreCase))
            {
                return $"'{path}' is no file of this project, but '{other}' is: write the name as the project has it";
            }

            if (string.Equals(FileName(other), FileName(path), StringComparison.OrdinalIgnoreCase))
            {
                sameName ??= other;
            }
        }

        return sameName is null
            ? $"'{path}' is no file that this project hands to declarations: add {declare} to the project"
            : $"'{path}' is no file that this project hands to declarations, but '{sameName}' is: write that name, or add {declare} to the project";
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
