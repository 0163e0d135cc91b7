namespace ManifestDsl.Package.Tests;

/// <summary>
/// A fixture of every class that uses the package: the last one of them removes it. A run of some classes only leaves it in the folder for temporary files.
/// </summary>
public sealed class PackageUse : IDisposable
{
    private static int remaining = typeof(PackageUse).Assembly.GetTypes().Count(static type => type.IsAssignableTo(typeof(IClassFixture<PackageUse>)));

    public void Dispose()
    {
        if (Interlocked.Decrement(ref remaining) == 0)
        {
            PackedPackage.Remove();
        }
    }
}
