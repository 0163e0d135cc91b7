namespace ManifestDsl.Generators;

/// <summary>The names of the generator's steps, for tests that assert what was cached.</summary>
public static class TrackingNames
{
    /// <summary>[Manifests] class → its declarations as Kubernetes objects.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>One declaration, without its class.</summary>
    public const string Declaration = nameof(Declaration);

    /// <summary>Properties and files that the build hands to declarations.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>MSBuild properties that the output depends on.</summary>
    public const string Options = nameof(Options);

    /// <summary>Kubernetes objects → YAML and paths.</summary>
    public const string Manifests = nameof(Manifests);

    /// <summary>The manifests of each class together: what goes into its generated file.</summary>
    public const string Files = nameof(Files);

    /// <summary>What the build needs to know of all declarations together.</summary>
    public const string Summary = nameof(Summary);

    /// <summary>PodPolicy → Pods for tests in a cluster.</summary>
    public const string Fixtures = nameof(Fixtures);

    /// <summary>MSBuild properties that the findings depend on.</summary>
    public const string ReportProperties = nameof(ReportProperties);

    /// <summary>Waived findings and findings that nothing may suppress.</summary>
    public const string Report = nameof(Report);

    /// <summary>Where which images are used.</summary>
    public const string Images = nameof(Images);

    /// <summary>Whether the attributes of the output exist in the compilation.</summary>
    public const string IsReferenced = nameof(IsReferenced);
}
