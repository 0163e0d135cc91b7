namespace ManifestDsl.Engine.Tests.Policy.Credentials;

/// <summary>Where a text stands in an object.</summary>
public enum Place
{
    /// <summary>The value of a variable of the environment.</summary>
    Env,

    /// <summary>An argument; of a name and a value, two.</summary>
    Arg,

    /// <summary>The command of a liveness probe.</summary>
    Probe,

    /// <summary>A header of a readiness probe.</summary>
    Header,

    /// <summary>An entry of a ConfigMap.</summary>
    ConfigMap,

    /// <summary>An annotation of the pods.</summary>
    Annotation,

    /// <summary>A label.</summary>
    Label,

    /// <summary>stringData of a Secret.</summary>
    Secret,

    /// <summary>A field of the spec of a custom resource.</summary>
    Custom,
}
