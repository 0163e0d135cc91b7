using ManifestDsl.MSBuild.Writing;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>What goes wrong between staging and the end of committing, which no input of the tasks brings about reliably.</summary>
public sealed class TransactionTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_failure_in_the_middle_of_committing_takes_back_what_was_done()
    {
        folder.Write("removed.yaml", "removed");
        folder.Write("replaced.yaml", "old");
        var transaction = new FileTransaction();
        transaction.Remove(folder["removed.yaml"]);
        transaction.Write(folder["replaced.yaml"], "new"u8.ToArray());
        transaction.Write(folder["created/created.yaml"], "new"u8.ToArray());
        transaction.Write(folder["blocked/last.yaml"], "new"u8.ToArray());
        Directory.CreateDirectory(folder["blocked/last.yaml"]);

        var problem = Assert.Throws<FileProblem>(transaction.Commit);

        Assert.Contains(folder["blocked/last.yaml"], problem.Message);
        Assert.Equal(["blocked/last.yaml/", "removed.yaml", "replaced.yaml"], folder.List(""));
        Assert.Equal("removed", folder.Read("removed.yaml"));
        Assert.Equal("old", folder.Read("replaced.yaml"));
    }

    [Fact]
    public void A_file_to_remove_that_is_gone_takes_the_rest_back()
    {
        folder.Write("replaced.yaml", "old");
        var transaction = new FileTransaction();
        transaction.Write(folder["replaced.yaml"], "new"u8.ToArray());
        transaction.Remove(folder["missing.yaml"]);

        Assert.Throws<FileProblem>(transaction.Commit);

        Assert.Equal(["replaced.yaml"], folder.List(""));
        Assert.Equal("old", folder.Read("replaced.yaml"));
    }

    [Fact]
    public void Success_leaves_no_temporary_file()
    {
        folder.Write("removed.yaml", "removed");
        folder.Write("replaced.yaml", "old");
        var transaction = new FileTransaction();
        transaction.Remove(folder["removed.yaml"]);
        transaction.Write(folder["replaced.yaml"], "new"u8.ToArray());
        transaction.Write(folder["a/b/created.yaml"], "new"u8.ToArray());
        transaction.Commit();
        Assert.Equal(["a/b/created.yaml", "replaced.yaml"], folder.List(""));
        Assert.Equal("new", folder.Read("replaced.yaml"));
    }

    public void Dispose() => folder.Dispose();
}
