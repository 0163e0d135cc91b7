namespace ManifestDsl;

/// <summary>When the node pulls a container image.</summary>
public enum ImagePullPolicy
{
    /// <summary>At every start; the node keeps layers that did not change.</summary>
    Always,

    /// <summary>When the node does not have the image.</summary>
    IfNotPresent,

    /// <summary>Never: the node has the image, or the container does not start.</summary>
    Never,
}
