namespace ManifestDsl.Engine.Model;

/// <summary>Why a value is unknown.</summary>
public enum UnknownCause
{
    /// <summary>The code has no value that the compiler can know.</summary>
    NotEvaluable,

    /// <summary>The code is right; the build does not hand over the property or file that it asks for.</summary>
    MissingInput,
}
