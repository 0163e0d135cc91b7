using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>The three lists of containers of a pod, in the order in which they are visited.</summary>
public enum ContainerKind
{
    /// <summary>spec.initContainers.</summary>
    Init,

    /// <summary>spec.containers.</summary>
    Regular,

    /// <summary>spec.ephemeralContainers.</summary>
    Ephemeral,
}

/// <summary>One container of a workload.</summary>
/// <param name="kind">Which list it is in.</param>
/// <param name="index">Its place in that list.</param>
/// <param name="map">The container as written.</param>
/// <param name="podSecurityContext">The pod's securityContext, or null.</param>
public sealed class WorkloadContainer(ContainerKind kind, int index, MapNode map, ManifestNode? podSecurityContext)
{
    private bool _isImageRead;

    /// <summary>Which list it is in.</summary>
    public ContainerKind Kind { get; } = kind;

    /// <summary>Its place in that list.</summary>
    public int Index { get; } = index;

    /// <summary>The container as written.</summary>
    public MapNode Map { get; } = map;

    /// <summary>The container's name, or null when it is unset or unknown.</summary>
    public string? Name { get; } = map.Text("name");

    /// <summary>What it runs with.</summary>
    public EffectiveSecurityContext Security { get; } = new(map["securityContext"], podSecurityContext);

    /// <summary>The image, taken apart; null when it is unset, unknown or no image reference. Computed when first asked for.</summary>
    public ImageReference? Image
    {
        get
        {
            // Two threads may both read it; the result is the same.
            if (!_isImageRead)
            {
                field = Map.Text("image") is { } text && ImageReference.TryParse(text, out var reference) ? reference : null;
                _isImageRead = true;
            }

            return field;
        }
    }

    /// <summary>
    /// True when it runs for as long as the pod: a regular container, or a sidecar (an init container with restartPolicy Always). False for init
    /// containers that end and for ephemeral ones; null when the restart policy of an init container cannot be known.
    /// </summary>
    public bool? RunsOn => Kind switch
    {
        ContainerKind.Regular => true,
        ContainerKind.Ephemeral => false,
        _ => Map.Read("restartPolicy") switch
        {
            null => false,
            ScalarNode { AsText: { } policy } => policy == "Always",
            _ => null,
        },
    };

    /// <summary>What a message calls it: <c>Init container 'migrate'</c>; <c>a container</c> when other code names it and puts it in its place.</summary>
    public string Title => Name is null && Map.IsOpen
        ? Kind switch
        {
            ContainerKind.Init => "an init container",
            ContainerKind.Ephemeral => "an ephemeral container",
            _ => "a container",
        }
        : Kind switch
    {
        ContainerKind.Init => "Init container",
        ContainerKind.Ephemeral => "Ephemeral container",
        _ => "Container",
    } + (Name is null ? " " + Index.ToString(System.Globalization.CultureInfo.InvariantCulture) : $" '{Name}'");

    /// <summary>The same inside a sentence: <c>init container 'migrate'</c>.</summary>
    public string InnerTitle => char.ToLowerInvariant(Title[0]) + Title.Substring(1);

    /// <summary>The field of the pod spec that lists containers of a kind.</summary>
    public static string FieldOf(ContainerKind kind) => kind switch
    {
        ContainerKind.Init => "initContainers",
        ContainerKind.Ephemeral => "ephemeralContainers",
        _ => "containers",
    };
}
