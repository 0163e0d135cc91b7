namespace ManifestDsl.MSBuild;

/// <summary>The codes that this assembly and its .targets report.</summary>
internal static class ProblemCodes
{
    /// <summary>Analyzers are switched off, so nothing has checked the manifests.</summary>
    public const string Unchecked = "MDSL0010";

    /// <summary>The project declares no manifest.</summary>
    public const string NoDeclarations = "MDSL0011";

    /// <summary>The generator could not turn a declaration into YAML.</summary>
    public const string FailedDeclaration = "MDSL0012";

    /// <summary>Two declarations make the same Kubernetes object, or the same file.</summary>
    public const string Duplicate = "MDSL0013";

    /// <summary>A file or folder cannot be written or removed.</summary>
    public const string CannotWrite = "MDSL0014";

    /// <summary>The compiled assembly has no mark of the generator.</summary>
    public const string GeneratorDidNotRun = "MDSL0015";

    /// <summary>A property of the project has a value outside its set. Reported by the .targets.</summary>
    public const string UnknownPropertyValue = "MDSL0016";

    /// <summary>The compiled assembly cannot be read.</summary>
    public const string UnreadableAssembly = "MDSL0017";

    /// <summary>The baseline cannot be read or written.</summary>
    public const string Baseline = "MDSL0028";

    /// <summary>The file of a CustomResourceDefinition cannot be read. What is wrong inside of it has codes of the engine.</summary>
    public const string UnreadableCrd = "MDSL0030";

    /// <summary>A scan report cannot be read.</summary>
    public const string UnreadableReport = "MDSL0042";

    /// <summary>A file is no scan report of the form that is read.</summary>
    public const string ForeignReport = "MDSL0043";

    /// <summary>A committed manifest is missing.</summary>
    public const string MissingFile = "MDSL0050";

    /// <summary>A committed manifest is not what its source gives.</summary>
    public const string DifferentFile = "MDSL0051";

    /// <summary>A committed manifest has no source.</summary>
    public const string LeftOverFile = "MDSL0052";

    /// <summary>The scanner of images cannot be found or started.</summary>
    public const string NoScanner = "MDSL0055";

    /// <summary>An image could not be scanned.</summary>
    public const string ScanFailed = "MDSL0056";

    /// <summary>The scanner succeeded, and left no report of the image.</summary>
    public const string NoScanReport = "MDSL0057";
}
