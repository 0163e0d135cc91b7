namespace ManifestDsl.Engine.Yaml;

/// <summary>By which rules a plain scalar is a text, a number, a truth value or null.</summary>
public enum YamlSchema
{
    /// <summary>
    /// As Kubernetes and its tools read YAML: the words and numbers of YAML 1.1 (<c>yes</c>, <c>0x1F</c>, <c>017</c>,
    /// <c>1_000</c>) and merge keys, but dates and numbers of base 60 are text. The default.
    /// </summary>
    Kubernetes,

    /// <summary>The core schema of YAML 1.2: <c>yes</c> and <c>1_000</c> are text; no merge keys.</summary>
    Core12,
}
